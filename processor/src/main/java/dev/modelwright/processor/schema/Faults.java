package dev.modelwright.processor.schema;

import java.util.Arrays;
import java.util.Set;

/** Answers whether any of some keys was reported. */
final class Faults {

    private Faults() {}

    static boolean none(Set<String> faults, String... keys) {
        return Arrays.stream(keys).noneMatch(faults::contains);
    }
}
