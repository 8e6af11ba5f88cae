package dev.modelwright.processor.diagnostic;

import java.util.Comparator;
import java.util.Optional;

/**
 * One finding. Sorted by file, line, column and code.
 *
 * @param code what kind of finding it is
 * @param severity how much it matters
 * @param location where it was made
 * @param message the rule, what was found and the remedy; one line
 */
public record Diagnostic(DiagnosticCode code, Severity severity, Location location, String message)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(
                    (Diagnostic diagnostic) -> diagnostic.location().owner())
            .thenComparingInt(diagnostic -> diagnostic.location().line())
            .thenComparingInt(diagnostic -> diagnostic.location().column())
            .thenComparing(diagnostic -> diagnostic.code().id())
            .thenComparing(Diagnostic::message);

    /** Returns a finding with the severity and the message template of its code. */
    public static Diagnostic of(DiagnosticCode code, Location location, Object... arguments) {
        return new Diagnostic(code, code.severity(), location, code.message(arguments));
    }

    /**
     * Returns what users read. For a place in a file: code, place and message, then the line of the file, then a caret
     * below the column. For a place in Java source: code and message, because the compiler shows the rest.
     */
    public String text() {
        String address = location instanceof FileLocation place ? place.address() + ": " : "";
        return "[" + code.id() + "] " + address + message
                + excerpt().map("\n"::concat).orElse("");
    }

    /** Returns the line of the file and, in a line of its own, a caret below the column; empty for a place in Java source. */
    public Optional<String> excerpt() {
        return location instanceof FileLocation place ? Optional.of(Excerpt.of(place)) : Optional.empty();
    }

    /** Returns this finding with another severity. */
    Diagnostic as(Severity other) {
        return new Diagnostic(code, other, location, message);
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
