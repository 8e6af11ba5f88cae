package dev.modelwright.processor.mutation;

import dev.modelwright.processor.diagnostic.Diagnostic;
import java.util.List;

/** One file of a vendor, which can be checked with another text in its place. */
interface Subject {

    /** Returns {@code vendor}, {@code model} or {@code position}. */
    String kind();

    /** Returns the text of the file as it is. */
    String text();

    /** Returns what is found in the vendor when the file holds this text, notes included. */
    List<Diagnostic> findings(String text);
}
