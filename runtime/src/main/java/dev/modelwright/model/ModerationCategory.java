package dev.modelwright.model;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What a model thinks of a text in one respect.
 *
 * @param name the vendor's name of the category, for example {@code violence}
 * @param flagged whether the text is unwanted in this respect
 * @param score how sure the model is, from 0 to 1 with most vendors; empty when it does not say
 */
public record ModerationCategory(String name, boolean flagged, OptionalDouble score) {

    public ModerationCategory {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(score, "score");
    }
}
