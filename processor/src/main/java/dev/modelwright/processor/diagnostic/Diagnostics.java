package dev.modelwright.processor.diagnostic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects findings. The one mutable object that readers and checks share; not thread-safe. */
public final class Diagnostics {

    private final List<Diagnostic> reported = new ArrayList<>();
    private final Set<Location> places = new HashSet<>();
    private int errors;

    /** Adds a finding. */
    public void report(Diagnostic diagnostic) {
        reported.add(diagnostic);
        if (diagnostic.severity() != Severity.NOTE) {
            places.add(diagnostic.location());
        }
        if (diagnostic.severity() == Severity.ERROR) {
            errors++;
        }
    }

    /** Adds a finding whose message is the template of {@code code} filled with {@code arguments}. */
    public void report(DiagnosticCode code, Location location, Object... arguments) {
        report(Diagnostic.of(code, location, arguments));
    }

    /** Adds a note, unless an error or a warning was reported at its place, of which it might be a consequence. */
    public void note(HintCode code, Location location, Object... arguments) {
        if (!isReported(location)) {
            report(code, location, arguments);
        }
    }

    /** Tells whether an error was reported. */
    public boolean hasErrors() {
        return errors > 0;
    }

    /** Tells whether an error or a warning was reported at this place, so that a check need not add a guess. */
    public boolean isReported(Location location) {
        return places.contains(location);
    }

    /** Returns the number of errors so far, so that a reader can tell whether a part added any. */
    public int errorCount() {
        return errors;
    }

    /** Returns the findings by file, line, column and code; equal ones once. */
    public List<Diagnostic> sorted() {
        return reported.stream().sorted().distinct().toList();
    }
}
