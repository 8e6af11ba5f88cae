package dev.modelwright.xinference.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.listener.CallEvent;
import dev.modelwright.listener.ModelListener;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** All kinds of calls for a long time, six of ten of them failing in some way: neither heap nor threads may grow. See SECURITY.md. */
@EnabledIfSystemProperty(named = "soak.minutes", matches = "[\\d.]+")
final class SoakTest {

    private static final int CALLERS = 32;
    // Numbers come again, so that what the server remembers of them stays small.
    private static final int NUMBERS = 10_000;
    private static final int SAMPLES = 60;
    private static final double MEGABYTE = 1024 * 1024;
    private static final double ALLOWED_MEGABYTES = 3;
    private static final double ALLOWED_THREADS = 10;

    private final long seed = Long.getLong("load.seed", System.nanoTime());
    private final Duration duration =
            Duration.ofMillis((long) (60_000 * Double.parseDouble(System.getProperty("soak.minutes"))));
    private final Tally tally = new Tally();
    private final Counts counts = new Counts();
    private final List<Double> heap = new ArrayList<>();
    private final List<Double> threads = new ArrayList<>();

    @Test
    void neitherHeapNorThreadsGrow() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try (LoadServer server = LoadServer.start(seed, 0);
                LoadModels models = new LoadModels(server.url(), counts)) {
            long end = System.nanoTime() + duration.toNanos();
            for (int caller = 0; caller < CALLERS; caller++) {
                SplittableRandom random = new SplittableRandom(seed + caller);
                callers.execute(() -> callUntil(end, models, random));
            }
            sampleUntil(end, server);
            callers.shutdown();
            assertThat(callers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            callers.shutdownNow();
        }
        judge();
    }

    private void judge() throws IOException {
        Trend ofHeap = Trend.of(heap);
        Trend ofThreads = Trend.of(threads);
        String report = "Seed %d, %d s, %d calls, %d failed as they should%nHeap in MB: %s%nThreads: %s%n"
                .formatted(seed, duration.toSeconds(), counts.ended(), counts.failed.sum(), ofHeap, ofThreads);
        Files.writeString(Path.of("target", "soak.txt"), report + "Samples of the heap: " + heap + "\n");
        assertThat(tally.faults()).as(report).isEmpty();
        assertThat(counts.ended()).as(report).isEqualTo(counts.started.sum());
        assertThat(counts.completed.sum()).as(report).isPositive();
        assertThat(counts.failed.sum()).as(report).isPositive();
        assertThat(ofHeap.growsBeyond(ALLOWED_MEGABYTES)).as(report).isFalse();
        assertThat(ofThreads.growsBeyond(ALLOWED_THREADS)).as(report).isFalse();
    }

    private void callUntil(long end, LoadModels models, SplittableRandom random) {
        LoadKind[] kinds = LoadKind.values();
        while (System.nanoTime() - end < 0) {
            LoadKind kind = kinds[random.nextInt(kinds.length)];
            int call = random.nextInt(NUMBERS);
            Fate fate = Fate.of(seed, call, kind);
            tally.judge(fate, call, () -> models.call(kind, call, fate));
        }
    }

    private void sampleUntil(long end, LoadServer server) {
        long pause = duration.toNanos() / SAMPLES;
        for (long next = System.nanoTime() + pause; next - end < 0; next += pause) {
            while (System.nanoTime() - next < 0) {
                LockSupport.parkNanos(next - System.nanoTime());
            }
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            heap.add((runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE);
            // The server has a thread for each connection.
            threads.add((double) ManagementFactory.getThreadMXBean().getThreadCount() - server.connections());
        }
    }

    private static final class Counts implements ModelListener {

        private final LongAdder started = new LongAdder();
        private final LongAdder completed = new LongAdder();
        private final LongAdder failed = new LongAdder();

        @Override
        public void started(CallEvent.Started event) {
            started.increment();
        }

        @Override
        public void completed(CallEvent.Completed event) {
            completed.increment();
        }

        @Override
        public void failed(CallEvent.Failed event) {
            failed.increment();
        }

        long ended() {
            return completed.sum() + failed.sum();
        }
    }
}
