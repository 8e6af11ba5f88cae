package dev.modelwright.processor;

import java.util.Map;
import java.util.Set;

/** The options of the processor. */
record Options(Map<String, String> given) {

    /** Folders to look for vendor files in, joined by the path separator; relative ones start at the project's root. */
    private static final String RESOURCES = "modelwright.resources";

    static final Set<String> NAMES = Set.of(RESOURCES);

    String resources() {
        return given.getOrDefault(RESOURCES, "");
    }
}
