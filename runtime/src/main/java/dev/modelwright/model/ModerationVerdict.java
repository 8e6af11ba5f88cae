package dev.modelwright.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What a model thinks of a text.
 *
 * @param flagged whether the text is unwanted
 * @param categories what it thinks in each respect, in the vendor's order; none when it does not say
 */
public record ModerationVerdict(boolean flagged, List<ModerationCategory> categories) {

    public ModerationVerdict {
        categories = List.copyOf(categories);
    }

    /** Returns a verdict without categories. */
    public static ModerationVerdict of(boolean flagged) {
        return new ModerationVerdict(flagged, List.of());
    }

    /** Returns the verdict on a whole text from this on one piece and another on the next: the worse of both in each respect. */
    public ModerationVerdict and(ModerationVerdict next) {
        Map<String, ModerationCategory> worst = new LinkedHashMap<>();
        categories.forEach(category -> worst.merge(category.name(), category, ModerationVerdict::worse));
        next.categories.forEach(category -> worst.merge(category.name(), category, ModerationVerdict::worse));
        return new ModerationVerdict(flagged || next.flagged, new ArrayList<>(worst.values()));
    }

    private static ModerationCategory worse(ModerationCategory left, ModerationCategory right) {
        return new ModerationCategory(
                left.name(), left.flagged() || right.flagged(), higher(left.score(), right.score()));
    }

    private static OptionalDouble higher(OptionalDouble left, OptionalDouble right) {
        if (left.isEmpty() || right.isEmpty()) {
            return left.isEmpty() ? right : left;
        }
        return OptionalDouble.of(Math.max(left.getAsDouble(), right.getAsDouble()));
    }
}
