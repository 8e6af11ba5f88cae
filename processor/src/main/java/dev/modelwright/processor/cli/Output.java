package dev.modelwright.processor.cli;

import java.io.PrintStream;

/**
 * What the command writes to. The one place that does.
 *
 * @param out for what was asked for
 * @param err for complaints and progress
 */
record Output(PrintStream out, PrintStream err) {

    /** Writes a text, which ends its own lines. */
    void answer(String text) {
        out.print(text);
        out.flush();
    }

    /** Writes a line about the command itself. */
    void complain(String line) {
        err.print(line + "\n");
        err.flush();
    }

    /** Replaces the line that a terminal shows last. */
    void progress(String line) {
        err.print("\r\u001b[K" + line);
        err.flush();
    }
}
