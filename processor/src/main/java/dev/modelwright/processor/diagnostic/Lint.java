package dev.modelwright.processor.diagnostic;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which findings are reported, and how strictly. Never leaves out an error. */
public final class Lint {

    // Codes of warnings that nobody gets without asking for them.
    private static final Set<DiagnosticCode> OFF_BY_DEFAULT = Set.of();

    private final Set<DiagnosticCode> off;
    private final boolean strict;

    private Lint(Set<DiagnosticCode> off, boolean strict) {
        this.off = Set.copyOf(off);
        this.strict = strict;
    }

    /** Returns what holds unless options say otherwise. */
    public static Lint standard() {
        return without(OFF_BY_DEFAULT);
    }

    /** Returns a choice that reports everything but the warnings of these codes. */
    static Lint without(Set<DiagnosticCode> off) {
        return new Lint(off, false);
    }

    /** Returns this choice with all warnings. */
    public Lint withAll() {
        return new Lint(Set.of(), strict);
    }

    /** Returns this choice without any warning. */
    public Lint withNone() {
        return new Lint(Set.copyOf(Arrays.asList(DiagnosticCode.values())), strict);
    }

    /** Returns this choice with the warnings of a code. */
    public Lint with(DiagnosticCode code) {
        Set<DiagnosticCode> rest = new TreeSet<>(off);
        rest.remove(code);
        return new Lint(rest, strict);
    }

    /** Returns this choice without the warnings of a code. */
    public Lint without(DiagnosticCode code) {
        Set<DiagnosticCode> more = new TreeSet<>(off);
        more.add(code);
        return new Lint(more, strict);
    }

    /** Returns this choice with every warning that it reports turned into an error. */
    public Lint strict() {
        return new Lint(off, true);
    }

    /** Returns the findings to report, in the order given. */
    public List<Diagnostic> apply(List<Diagnostic> findings) {
        return findings.stream().filter(this::isReported).map(this::judged).toList();
    }

    /** Tells whether any finding so far is reported as an error. */
    public boolean hasErrors(Diagnostics diagnostics) {
        return apply(diagnostics.sorted()).stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private boolean isReported(Diagnostic finding) {
        return finding.severity() == Severity.ERROR || !off.contains(finding.code());
    }

    private Diagnostic judged(Diagnostic finding) {
        return strict ? finding.as(Severity.ERROR) : finding;
    }
}
