package dev.modelwright.samples.spark;

import java.time.Duration;
import java.util.List;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Moves the bar on with each part that is done. */
final class Progress extends SparkListener {

    private final ProgressBar bar;
    private final List<Part> parts;
    private final long start = System.nanoTime();

    Progress(ProgressBar bar, List<Part> parts) {
        this.bar = bar;
        this.parts = List.copyOf(parts);
    }

    /** Spark tells of the last parts when it finds the time, which may be never. */
    void finish() {
        bar.finish(since());
    }

    private Duration since() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        if (end.taskInfo().successful()) {
            bar.add(parts.get(end.taskInfo().index()).size(), since());
        }
    }
}
