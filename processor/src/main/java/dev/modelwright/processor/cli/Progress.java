package dev.modelwright.processor.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.function.LongSupplier;

/** Shows on a terminal how far the checks are, once they take longer than a second. Used once. */
final class Progress {

    private static final long PATIENCE_NANOS = 1_000_000_000L;

    private final boolean terminal;
    private final LongSupplier nanoTime;
    private final Output output;
    private final long start;
    private boolean shown;

    Progress(boolean terminal, LongSupplier nanoTime, Output output) {
        this.terminal = terminal;
        this.nanoTime = nanoTime;
        this.output = output;
        this.start = nanoTime.getAsLong();
    }

    /** Returns one that nobody sees. */
    static Progress hidden() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        return new Progress(false, System::nanoTime, new Output(nowhere, nowhere));
    }

    void begin(int number, int count, String name) {
        if (terminal && nanoTime.getAsLong() - start > PATIENCE_NANOS) {
            output.progress("Checking " + number + " of " + count + ": " + name);
            shown = true;
        }
    }

    void end() {
        if (shown) {
            output.progress("");
        }
    }
}
