package dev.modelwright.processor.diagnostic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the options that choose what is reported. What they cannot mean is reported and has no effect. */
public final class LintOptions {

    private static final ElementLocation NOWHERE = ElementLocation.of("");
    private static final List<String> GROUPS = List.of("all", "none");

    private final Diagnostics diagnostics;

    /** Creates a reader that reports to {@code diagnostics}. */
    public LintOptions(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Reads a choice of codes: {@code all}, {@code none}, {@code +code} and {@code -code}, joined by commas; later ones win.
     *
     * @param option the option as users write it, for example {@code --lint}
     */
    public Lint codes(Lint lint, String option, String value) {
        Lint chosen = lint;
        for (String word : value.split(",", -1)) {
            chosen = word(chosen, option, word.strip());
        }
        return chosen;
    }

    /**
     * Reads a switch, which is on without a value.
     *
     * @param option the option as users write it, for example {@code --strict}
     */
    public Lint strict(Lint lint, String option, String value) {
        return isOn(option, value) ? lint.strict() : lint;
    }

    /** Reads the switch for Dify's leniency, as {@link #strict} is read. */
    public Lint dify(Lint lint, String option, String value) {
        return isOn(option, value) ? lint.dify() : lint;
    }

    /** Tells whether a switch is on, which it is without a value. */
    public boolean isOn(String option, String value) {
        if (!value.isEmpty() && !value.equals("true") && !value.equals("false")) {
            String hint = NearNames.hint(value, List.of("true", "false"));
            report("Value " + Visible.value(value) + " of `" + option + "` is unknown", hint, option + "[=true|false]");
            return false;
        }
        return !value.equals("false");
    }

    private Lint word(Lint lint, String option, String word) {
        return switch (word) {
            case "all" -> lint.withAll();
            case "none" -> lint.withNone();
            default -> signed(lint, option, word);
        };
    }

    private Lint signed(Lint lint, String option, String word) {
        boolean on = word.startsWith("+");
        Optional<DiagnosticCode> code = on || word.startsWith("-") ? code(word.substring(1)) : Optional.empty();
        if (code.isEmpty()) {
            reportCode("Word " + Visible.value(word) + " of `" + option + "` is unknown", hint(word), option);
            return lint;
        }
        if (!on && lint.isError(code.get())) {
            reportCode("`" + code.get().id() + "` is an error, which cannot be switched off", "", option);
            return lint;
        }
        return on ? lint.with(code.get()) : lint.without(code.get());
    }

    private static Optional<DiagnosticCode> code(String id) {
        return DiagnosticCode.all().stream()
                .filter(code -> code.id().equals(id))
                .findFirst();
    }

    private static String hint(String word) {
        boolean signed = word.startsWith("+") || word.startsWith("-");
        String bare = signed ? word.substring(1) : word;
        List<String> words = Stream.concat(
                        GROUPS.stream(), DiagnosticCode.all().stream().map(DiagnosticCode::id))
                .toList();
        Optional<String> meant = words.contains(bare) ? Optional.of(bare) : NearNames.find(bare, words);
        String sign = word.startsWith("-") ? "-" : "+";
        return meant.map(near -> " Did you mean `" + (GROUPS.contains(near) ? near : sign + near) + "`?")
                .orElse("");
    }

    private void reportCode(String fault, String hint, String option) {
        report(fault, hint, option + "=all|none|+CODE,-CODE");
    }

    private void report(String fault, String hint, String usage) {
        diagnostics.report(JavaCode.UNKNOWN_OPTION, NOWHERE, fault, hint, usage);
    }
}
