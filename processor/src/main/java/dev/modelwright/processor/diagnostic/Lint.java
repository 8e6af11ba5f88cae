package dev.modelwright.processor.diagnostic;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which findings are reported, and how strictly. Never leaves out an error; notes must be asked for. */
public final class Lint {

    private final Set<DiagnosticCode> off;
    private final boolean strict;

    private Lint(Set<DiagnosticCode> off, boolean strict) {
        this.off = Set.copyOf(off);
        this.strict = strict;
    }

    /** Returns what holds unless options say otherwise. */
    public static Lint standard() {
        return new Lint(Set.copyOf(EnumSet.allOf(HintCode.class)), false);
    }

    /** Returns this choice with all warnings and notes. */
    public Lint withAll() {
        return new Lint(Set.of(), strict);
    }

    /** Returns this choice without any warning or note. */
    public Lint withNone() {
        return new Lint(Set.copyOf(DiagnosticCode.all()), strict);
    }

    /** Returns this choice with the warnings or notes of a code. */
    public Lint with(DiagnosticCode code) {
        Set<DiagnosticCode> rest = new HashSet<>(off);
        rest.remove(code);
        return new Lint(rest, strict);
    }

    /** Returns this choice without the warnings or notes of a code. */
    public Lint without(DiagnosticCode code) {
        Set<DiagnosticCode> more = new HashSet<>(off);
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
        return strict && finding.severity() == Severity.WARNING ? finding.as(Severity.ERROR) : finding;
    }
}
