package dev.modelwright.processor.schema;

import java.util.Optional;

/** Turns one YAML value into something typed. */
@FunctionalInterface
interface ValueReader<T> {

    /** Returns the typed value, or empty when the YAML value is no such thing, which is reported. */
    Optional<T> read(Value value);
}
