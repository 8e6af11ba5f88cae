package dev.modelwright.processor.schema;

import java.util.List;

/**
 * Hears what a reader asks of a value. While a file is read nobody listens; while the format is described, the readers run
 * once on stand-ins and {@link DescribedValue} keeps what it hears.
 */
interface Outline {

    /** Nobody listens. */
    Outline NONE = new Outline() {};

    /** Tells whether somebody listens, so that the value is a stand-in. */
    default boolean describes() {
        return false;
    }

    /** The value is one of these types of JSON, except null. */
    default void types(String... names) {}

    /** A text of the value matches a regular expression. */
    default void pattern(String regex) {}

    /** A number of the value is not less. */
    default void least(int number) {}

    /** A number of the value is not greater. */
    default void greatest(int number) {}

    /** The value is one of these texts. */
    default void names(List<String> names) {}

    /** The value is a list of what the returned outline hears. */
    default Outline element() {
        return this;
    }

    /** The value may be what the returned outline hears. */
    default Outline alternative() {
        return this;
    }

    /** The value is a mapping. */
    default void mapping(String subject) {}

    /** The mapping may have a key whose value is what the returned outline hears. */
    default Outline key(String key, Need need) {
        return this;
    }

    /** The mapping has no keys but those that were named. */
    default void nothingElse() {}

    /** Whether a key may be missing. */
    enum Need {
        /** It must be there, with a value. */
        REQUIRED,
        /** It may be missing or without a value. */
        OPTIONAL,
        /** It may be missing, but not without a value. */
        FILLED
    }
}
