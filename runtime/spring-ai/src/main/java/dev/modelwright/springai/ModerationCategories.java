package dev.modelwright.springai;

import dev.modelwright.model.ModerationCategory;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.ai.moderation.Categories;
import org.springframework.ai.moderation.CategoryScores;
import org.springframework.ai.moderation.ModerationResult;

/** Finds the categories that Spring AI has a field for, however a vendor joins their words: {@code hate/threatening}. */
final class ModerationCategories {

    private final Map<String, ModerationCategory> categories = new HashMap<>();

    private ModerationCategories(List<ModerationCategory> categories) {
        categories.forEach(category -> this.categories.put(letters(category.name()), category));
    }

    static ModerationResult result(dev.modelwright.model.ModerationResult verdict) {
        ModerationCategories categories = new ModerationCategories(verdict.categories());
        return ModerationResult.builder()
                .flagged(verdict.flagged())
                .categories(categories.flags())
                .categoryScores(categories.scores())
                .build();
    }

    private Categories flags() {
        return Categories.builder()
                .sexual(flag("sexual"))
                .hate(flag("hate"))
                .harassment(flag("harassment"))
                .selfHarm(flag("selfharm"))
                .sexualMinors(flag("sexualminors"))
                .hateThreatening(flag("hatethreatening"))
                .violenceGraphic(flag("violencegraphic"))
                .selfHarmIntent(flag("selfharmintent"))
                .selfHarmInstructions(flag("selfharminstructions"))
                .harassmentThreatening(flag("harassmentthreatening"))
                .violence(flag("violence"))
                .criminal(flag("criminal"))
                .dangerous(flag("dangerous"))
                .jailbreaking(flag("jailbreaking"))
                .health(flag("health"))
                .financial(flag("financial"))
                .law(flag("law"))
                .pii(flag("pii"))
                .build();
    }

    private CategoryScores scores() {
        return CategoryScores.builder()
                .sexual(score("sexual"))
                .hate(score("hate"))
                .harassment(score("harassment"))
                .selfHarm(score("selfharm"))
                .sexualMinors(score("sexualminors"))
                .hateThreatening(score("hatethreatening"))
                .violenceGraphic(score("violencegraphic"))
                .selfHarmIntent(score("selfharmintent"))
                .selfHarmInstructions(score("selfharminstructions"))
                .harassmentThreatening(score("harassmentthreatening"))
                .violence(score("violence"))
                .criminal(score("criminal"))
                .dangerous(score("dangerous"))
                .jailbreaking(score("jailbreaking"))
                .health(score("health"))
                .financial(score("financial"))
                .law(score("law"))
                .pii(score("pii"))
                .build();
    }

    private boolean flag(String letters) {
        ModerationCategory category = categories.get(letters);
        return category != null && category.flagged();
    }

    private double score(String letters) {
        ModerationCategory category = categories.get(letters);
        return category == null ? 0 : category.score().orElse(0);
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
