package dev.modelwright.processor.yaml;

import dev.modelwright.processor.diagnostic.FileLocation;

/** A part of a YAML document that knows where it begins. */
public sealed interface YamlNode permits YamlMapping, YamlSequence, YamlScalar {

    /** Returns the place of the first character; for a block mapping, that of its first key. */
    FileLocation location();

    /** Returns what the node is, in words that complete "but was ...", for example {@code a list}. */
    String describe();

    /** Tells whether the node stands for something that was reported already. */
    default boolean isBroken() {
        return false;
    }

    /** Tells whether the node is an explicit null or a key without a value. */
    default boolean isNull() {
        return false;
    }
}
