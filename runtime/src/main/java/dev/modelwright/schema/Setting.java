package dev.modelwright.schema;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value in three states: not mentioned, set to nothing on purpose, or set to a value. A template fills only what is
 * not mentioned, so that an explicit zero, {@code false} or null survives.
 */
public final class Setting<T> {

    private static final Setting<?> ABSENT = new Setting<>(null, false);
    private static final Setting<?> NONE = new Setting<>(null, true);

    private final @Nullable T value;
    private final boolean mentioned;

    private Setting(@Nullable T value, boolean mentioned) {
        this.value = value;
        this.mentioned = mentioned;
    }

    /** Returns the state "not mentioned". */
    @SuppressWarnings("unchecked") // an absent setting holds no value of any type
    public static <T> Setting<T> absent() {
        return (Setting<T>) ABSENT;
    }

    /** Returns the state "set to nothing on purpose". */
    @SuppressWarnings("unchecked") // an explicit null holds no value of any type
    public static <T> Setting<T> none() {
        return (Setting<T>) NONE;
    }

    /** Returns the state "set to this value". */
    public static <T> Setting<T> of(T value) {
        return new Setting<>(value, true);
    }

    /** Tells whether the setting was mentioned, be it with a value or with an explicit null. */
    public boolean isMentioned() {
        return mentioned;
    }

    /** Returns the value, or the fallback when the setting was not mentioned; empty for an explicit null. */
    public Optional<T> orElse(Optional<T> fallback) {
        return mentioned ? Optional.ofNullable(value) : fallback;
    }
}
