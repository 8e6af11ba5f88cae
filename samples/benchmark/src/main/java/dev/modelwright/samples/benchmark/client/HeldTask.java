package dev.modelwright.samples.benchmark.client;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Many streams at once on one model, each of which the server holds after its first piece until all can go on. */
final class HeldTask {

    private static final int WINDOW_SECONDS = 12;
    private static final int LONGEST_END_SECONDS = 20;

    private final Model model;
    private final CountDownLatch begun;
    private final CountDownLatch ended;

    private HeldTask(Model model, int streams) {
        this.model = model;
        this.begun = new CountDownLatch(streams);
        this.ended = new CountDownLatch(streams);
    }

    static Map<String, String> run(Models models, int streams) throws Exception {
        // What is loaded once does not count as heap of a stream.
        models.of("fast-3").stream(piece -> {});
        Model model = models.of("hold");
        HeldTask task = new HeldTask(model, streams);
        Map<String, String> found = new LinkedHashMap<>();
        task.hold(streams, found);
        models.control().release(models.name("hold"));
        task.ended.await(LONGEST_END_SECONDS, TimeUnit.SECONDS);
        found.put("ended", Long.toString(streams - task.ended.getCount()));
        return found;
    }

    private void hold(int streams, Map<String, String> found) throws InterruptedException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = Meter.liveBytes();
        threads.resetPeakThreadCount();
        long start = System.nanoTime();
        for (int i = 0; i < streams; i++) {
            Workers.start(this::read);
        }
        boolean all = begun.await(WINDOW_SECONDS, TimeUnit.SECONDS);
        double millis = (System.nanoTime() - start) / 1e6;
        long first = streams - begun.getCount();
        found.put("begun", Long.toString(first));
        found.put("all begun", all ? String.format(Locale.ROOT, "%.0f", millis) : "");
        found.put("threads", Integer.toString(threads.getPeakThreadCount()));
        found.put("heap", String.format(Locale.ROOT, "%.1f", (Meter.liveBytes() - before) / 1e3 / streams));
    }

    private void read() {
        try {
            model.stream(new FirstPiece(begun));
            ended.countDown();
        } catch (Exception failed) {
            // It is missing among those that ended.
            return;
        }
    }

    private static final class FirstPiece implements Listener {

        private final CountDownLatch begun;
        private boolean heard;

        FirstPiece(CountDownLatch begun) {
            this.begun = begun;
        }

        @Override
        public void text(String piece) {
            if (!heard) {
                heard = true;
                begun.countDown();
            }
        }
    }
}
