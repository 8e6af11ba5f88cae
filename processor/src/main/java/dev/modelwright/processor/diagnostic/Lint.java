package dev.modelwright.processor.diagnostic;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which findings are reported, and how strictly. Never leaves out an error; notes must be asked for. */
public final class Lint {

    private final Set<DiagnosticCode> off;
    private final boolean strict;
    private final boolean dify;

    private Lint(Set<DiagnosticCode> off, boolean strict, boolean dify) {
        this.off = Set.copyOf(off);
        this.strict = strict;
        this.dify = dify;
    }

    /** Returns what holds unless options say otherwise. */
    public static Lint standard() {
        return new Lint(Set.copyOf(EnumSet.allOf(HintCode.class)), false, false);
    }

    /** Returns this choice with all warnings and notes. */
    public Lint withAll() {
        return new Lint(Set.of(), strict, dify);
    }

    /** Returns this choice without any warning or note. */
    public Lint withNone() {
        return new Lint(Set.copyOf(DiagnosticCode.all()), strict, dify);
    }

    /** Returns this choice with the warnings or notes of a code. */
    public Lint with(DiagnosticCode code) {
        Set<DiagnosticCode> rest = new HashSet<>(off);
        rest.remove(code);
        return new Lint(rest, strict, dify);
    }

    /** Returns this choice without the warnings or notes of a code. */
    public Lint without(DiagnosticCode code) {
        Set<DiagnosticCode> more = new HashSet<>(off);
        more.add(code);
        return new Lint(more, strict, dify);
    }

    /** Returns this choice with every warning that it reports turned into an error. */
    public Lint strict() {
        return new Lint(off, true, dify);
    }

    /** Returns this choice with warnings for errors that Dify loads all the same; what it refuses stays an error. */
    public Lint dify() {
        return new Lint(off, strict, true);
    }

    /** Tells whether findings of a code cannot be left out. */
    boolean isError(DiagnosticCode code) {
        return code.severity() == Severity.ERROR && !isLenient(code);
    }

    /** Returns the findings to report, in the order given. */
    public List<Diagnostic> apply(List<Diagnostic> findings) {
        return findings.stream()
                .map(this::lenient)
                .filter(this::isReported)
                .map(this::judged)
                .toList();
    }

    /** Tells whether any finding so far is reported as an error. */
    public boolean hasErrors(Diagnostics diagnostics) {
        return apply(diagnostics.sorted()).stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private boolean isLenient(DiagnosticCode code) {
        return dify && DifyLoads.CODES.contains(code);
    }

    private Diagnostic lenient(Diagnostic finding) {
        return isLenient(finding.code()) ? finding.as(Severity.WARNING) : finding;
    }

    private boolean isReported(Diagnostic finding) {
        return finding.severity() == Severity.ERROR || !off.contains(finding.code());
    }

    private Diagnostic judged(Diagnostic finding) {
        return strict && finding.severity() == Severity.WARNING ? finding.as(Severity.ERROR) : finding;
    }
}
