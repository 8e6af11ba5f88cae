package dev.modelwright.processor.diagnostic;

/** Where a finding was made: in a file, or at an element of Java source. */
public sealed interface Location permits FileLocation, ElementLocation {

    /** Returns what locations are sorted by first: the absolute path, or the name of the element. */
    String owner();

    /** Returns the 1-based line, 0 where there is none. */
    int line();

    /** Returns the 1-based column in code points, 0 where there is none. */
    int column();
}
