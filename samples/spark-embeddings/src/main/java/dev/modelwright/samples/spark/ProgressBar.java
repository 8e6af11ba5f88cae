package dev.modelwright.samples.spark;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Draws how far a job is: over itself on a terminal, else as a line each time that a tenth is done. */
final class ProgressBar {

    private static final int WIDTH = 30;
    private static final int STEPS = 10;

    private final PrintStream out;
    private final boolean terminal;
    private final long total;
    private final long before;
    private long done;
    private long lastStep;

    /**
     * A bar for a job.
     *
     * @param total how many texts there are, 1 or more
     * @param before how many of them were there before the job began
     */
    ProgressBar(PrintStream out, boolean terminal, long total, long before) {
        this.out = out;
        this.terminal = terminal;
        this.total = total;
        this.before = before;
        this.done = before;
        this.lastStep = before * STEPS / total;
    }

    /** Draws the bar after so many texts more, so long after the start. */
    synchronized void add(long texts, Duration since) {
        draw(Math.min(total, done + texts), since);
    }

    /** Draws the bar as full as it was to become, where that was not done. */
    synchronized void finish(Duration since) {
        if (done < total) {
            draw(total, since);
        }
    }

    private void draw(long reached, Duration since) {
        done = reached;
        long step = done * STEPS / total;
        if (terminal) {
            out.print("\r" + line(since) + "  ");
            out.print(done == total ? System.lineSeparator() : "");
            out.flush();
        } else if (step > lastStep) {
            out.println(line(since));
        }
        lastStep = step;
    }

    private String line(Duration since) {
        int full = (int) (done * WIDTH / total);
        double perSecond = (done - before) / Math.max(0.001, since.toMillis() / 1000.0);
        long left = Math.round((total - done) / Math.max(0.001, perSecond));
        return String.format(
                Locale.ROOT,
                "[%s%s] %3d %%  %,d of %,d texts  %,.0f texts/s  %s left",
                "#".repeat(full),
                ".".repeat(WIDTH - full),
                done * 100 / total,
                done,
                total,
                perSecond,
                left(left));
    }

    private static String left(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
