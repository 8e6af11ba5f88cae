package dev.modelwright.schema;

import java.util.Optional;

/** A constant that is written under a fixed name in vendor YAML and in stored data. */
public interface WireNamed {

    /** Returns the name as it is written in YAML, for example {@code text-input}. */
    String wireName();

    /**
     * Finds the constant that is written as {@code wireName}, comparing case-sensitively.
     *
     * @return the constant, or empty when none has that name
     */
    static <E extends Enum<E> & WireNamed> Optional<E> find(Class<E> type, String wireName) {
        for (E constant : type.getEnumConstants()) {
            if (constant.wireName().equals(wireName)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
