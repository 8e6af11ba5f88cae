package com.example.canyon;

import static dev.modelwright.schema.ModelKind.MODERATION;

import com.example.canyon.CanyonCredentials.ForModeration;
import com.example.canyon.CanyonCredentials.Moderation;
import dev.modelwright.annotation.ModelType;
import dev.modelwright.driver.ModerationCall;
import dev.modelwright.driver.ModerationDriver;
import dev.modelwright.error.ErrorMapping;
import dev.modelwright.model.ModerationCategory;
import dev.modelwright.model.ModerationVerdict;
import java.util.List;
import java.util.OptionalDouble;

/** Looks for words of a list. It knows no other words, and no meanings. */
@ModelType(MODERATION)
final class CanyonModeration implements ModerationDriver<ForModeration, CanyonModerationParameters> {

    @Override
    public List<ModerationVerdict> moderate(ModerationCall<ForModeration, CanyonModerationParameters> call)
            throws KeyRefusedException {
        Keys.check(call.credentials());
        List<WordList> lists = lists(call.credentials());
        long least = call.parameters().leastWords().orElse(1);
        return call.texts().stream().map(text -> verdict(text, lists, least)).toList();
    }

    @Override
    public void validateCredentials(String model, ForModeration credentials) throws KeyRefusedException {
        Keys.check(credentials);
        if (lists(credentials).stream().anyMatch(list -> list.words().isEmpty())) {
            throw new IllegalArgumentException("`unwanted` must have at least one word. Join several by commas.");
        }
    }

    @Override
    public ErrorMapping errorMapping() {
        return CanyonErrors.MAPPING;
    }

    private static List<WordList> lists(ForModeration credentials) {
        return credentials instanceof Moderation own
                ? List.of(WordList.of("unwanted", own.unwanted()))
                : WordList.SHIPPED;
    }

    private static ModerationVerdict verdict(String text, List<WordList> lists, long least) {
        List<String> words = Words.plain(text);
        List<ModerationCategory> categories =
                lists.stream().map(list -> category(words, list, least)).toList();
        return new ModerationVerdict(categories.stream().anyMatch(ModerationCategory::flagged), categories);
    }

    private static ModerationCategory category(List<String> words, WordList list, long least) {
        long found = words.stream().filter(list.words()::contains).count();
        double share = words.isEmpty() ? 0 : (double) found / words.size();
        return new ModerationCategory(list.category(), found >= least, OptionalDouble.of(share));
    }
}
