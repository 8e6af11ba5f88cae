package dev.modelwright.processor;

import dev.modelwright.processor.diagnostic.DiagnosticCode;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.ElementLocation;
import dev.modelwright.processor.diagnostic.NearNames;
import dev.modelwright.processor.diagnostic.Visible;
import java.io.File;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The options of the processor. */
record Options(Map<String, String> given) {

    private static final String PREFIX = "modelwright.";

    /** Folders to look for vendor files in, joined by the path separator; relative ones start at the project's root. */
    private static final String RESOURCES = PREFIX + "resources";

    static final Set<String> NAMES = Set.of(RESOURCES);

    String resources() {
        return given.getOrDefault(RESOURCES, "");
    }

    /** Returns the options that nobody but this processor can mean, known or not. */
    Set<String> claimed() {
        Set<String> names = new TreeSet<>(NAMES);
        given.keySet().stream().filter(name -> name.startsWith(PREFIX)).forEach(names::add);
        return names;
    }

    void check(Diagnostics diagnostics) {
        for (String name : claimed()) {
            if (!NAMES.contains(name)) {
                diagnostics.report(
                        DiagnosticCode.UNKNOWN_OPTION,
                        ElementLocation.of(""),
                        Visible.value(name),
                        NearNames.hint(name, NAMES),
                        File.pathSeparator);
            }
        }
    }
}
