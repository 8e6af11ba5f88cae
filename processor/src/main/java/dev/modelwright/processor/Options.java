package dev.modelwright.processor;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.ElementLocation;
import dev.modelwright.processor.diagnostic.JavaCode;
import dev.modelwright.processor.diagnostic.Lint;
import dev.modelwright.processor.diagnostic.LintOptions;
import dev.modelwright.processor.diagnostic.NearNames;
import dev.modelwright.processor.diagnostic.Visible;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The options of the processor. */
record Options(Map<String, String> given) {

    private static final String PREFIX = "modelwright.";

    /** Folders to look for vendor files in, joined by the path separator; relative ones start at the project's root. */
    private static final String RESOURCES = PREFIX + "resources";

    /** Which warnings are reported: {@code all}, {@code none}, {@code +code} and {@code -code}, joined by commas. */
    private static final String LINT = PREFIX + "lint";

    /** Whether warnings are errors. */
    private static final String STRICT = PREFIX + "strict";

    /** Whether errors of vendors that Dify loads all the same are warnings. */
    private static final String DIFY = PREFIX + "dify";

    /** Whether properties of Spring Boot are described and typed. */
    private static final String SPRING = PREFIX + "spring";

    static final Set<String> NAMES = Set.of(RESOURCES, LINT, STRICT, DIFY, SPRING);

    private static final String USAGE =
            "-A" + RESOURCES + "=FOLDERS, -A" + LINT + "=CODES, -A" + STRICT + ", -A" + DIFY + ", -A" + SPRING;

    String resources() {
        return value(RESOURCES).orElse("");
    }

    /** Returns the options that nobody but this processor can mean, known or not. */
    Set<String> claimed() {
        Set<String> names = new TreeSet<>(NAMES);
        given.keySet().stream().filter(name -> name.startsWith(PREFIX)).forEach(names::add);
        return names;
    }

    /** Returns which findings are reported; options and values that mean nothing are findings too. */
    Lint lint(Diagnostics diagnostics) {
        claimed().stream().filter(name -> !NAMES.contains(name)).forEach(name -> reportUnknown(name, diagnostics));
        LintOptions options = new LintOptions(diagnostics);
        Lint standard = value(DIFY)
                .map(value -> options.dify(Lint.standard(), "-A" + DIFY, value))
                .orElse(Lint.standard());
        Lint codes = value(LINT)
                .map(value -> options.codes(standard, "-A" + LINT, value))
                .orElse(standard);
        return value(STRICT)
                .map(value -> options.strict(codes, "-A" + STRICT, value))
                .orElse(codes);
    }

    /** Tells whether properties of Spring Boot are wanted; a value that means nothing is a finding, and none are. */
    boolean spring(Diagnostics diagnostics) {
        return value(SPRING)
                .map(value -> new LintOptions(diagnostics).isOn("-A" + SPRING, value))
                .orElse(false);
    }

    // An option without a value is in the map with null.
    private Optional<String> value(String name) {
        return given.containsKey(name)
                ? Optional.of(Optional.ofNullable(given.get(name)).orElse(""))
                : Optional.empty();
    }

    private static void reportUnknown(String name, Diagnostics diagnostics) {
        diagnostics.report(
                JavaCode.UNKNOWN_OPTION,
                ElementLocation.of(""),
                "Option " + Visible.value(name) + " is unknown",
                NearNames.hint(name, NAMES),
                USAGE);
    }
}
