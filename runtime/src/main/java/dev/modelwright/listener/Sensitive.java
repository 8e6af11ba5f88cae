package dev.modelwright.listener;

import java.util.Objects;

/**
 * What a caller said or a model answered. Does not print itself, so that no event brings it into a log by accident.
 *
 * @param value the value itself
 * @param <T> what it is
 */
public record Sensitive<T>(T value) {

    public Sensitive {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return "(not shown)";
    }
}
