package com.example.canyon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.model.ModerationCategory;
import dev.modelwright.model.ModerationModel;
import dev.modelwright.model.ModerationRequest;
import dev.modelwright.model.ModerationResult;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CanyonModerationTest {

    private static final ModerationRequest RUDE = ModerationRequest.of("You scoundrel, beware of the boulders!");

    private final ModerationModel model = CanyonProvider.moderation(CanyonModerationModels.RANGER_1, Callers.shipped());

    @Test
    void categoriesTellWhichWordsWereFound() {
        ModerationResult result = model.moderate(RUDE);

        assertThat(result.flagged()).isTrue();
        assertThat(result.categories())
                .containsExactly(
                        new ModerationCategory("insult", true, OptionalDouble.of(1.0 / 6)),
                        new ModerationCategory("threat", true, OptionalDouble.of(1.0 / 6)),
                        new ModerationCategory("advertising", false, OptionalDouble.of(0)));
    }

    @Test
    void friendlyTextPasses() {
        assertThat(model.moderate(ModerationRequest.of("What a fine view!")).flagged())
                .isFalse();
        assertThat(model.moderate(ModerationRequest.of("")).flagged()).isFalse();
    }

    @Test
    void modelByNameJudgesTheSame() {
        ModerationModel byName = Callers.byName().moderationModel("ranger-1", Callers.values());

        assertThat(byName.moderate(RUDE).verdict())
                .isEqualTo(model.moderate(RUDE).verdict());
    }

    @Test
    void parameterSaysHowManyWordsAreTooMany() {
        ModerationRequest twice = RUDE.with(
                CanyonModerationModels.RANGER_1.parameters().leastWords(2).build());

        assertThat(model.moderate(twice).flagged()).isFalse();
    }

    @Test
    void wordBehindTheFirstPiecesIsFound() {
        assertThat(model.moderate(ModerationRequest.of("All is well. ".repeat(60) + "Sale!"))
                        .flagged())
                .isTrue();
    }

    @Test
    void customModelHasWordsOfItsOwn() {
        ModerationModel mine = Callers.byName().moderationModel("mine", Callers.values("unwanted", "Rain, snow"));

        assertThat(mine.moderate(ModerationRequest.of("It will rain.")).categories())
                .containsExactly(new ModerationCategory("unwanted", true, OptionalDouble.of(1.0 / 3)));
        assertThat(mine.moderate(RUDE).flagged()).isFalse();
    }
}
