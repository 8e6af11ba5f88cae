package dev.modelwright.xinference.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.model.LlmStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Many streams that are open at once, of a server that resets, stalls, cuts and fails them as a seed wants. How many they are, and
 * which seed, can be said with {@code -Dload.streams=1000 -Dload.seed=1}.
 */
@Timeout(600)
final class FaultsUnderLoadTest {

    private static final int STREAMS = Integer.getInteger("load.streams", 300);
    private static final long SEED = Long.getLong("load.seed", System.nanoTime());
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final int WARM_UP = 1_000_000;

    private final Tally tally = new Tally();
    private final LastEvents lastEvents = new LastEvents();

    @Test
    void everyStreamEndsOnceAsTheServerWantsItAndNothingIsLeft() throws Exception {
        try (Output output = new Output();
                LoadServer warmUp = LoadServer.start(SEED, 0);
                LoadServer server = LoadServer.start(SEED, STREAMS);
                LoadModels models = new LoadModels(server.url(), lastEvents)) {
            for (LoadKind kind : LoadKind.values()) {
                warmUp(warmUp, kind);
            }
            Leftovers before = settled(warmUp);

            readAll(models);

            Leftovers after = settled(server, before);
            assertThat(tally.faults()).as("seed %d", SEED).isEmpty();
            assertThat(lastEvents.counts())
                    .hasSize(STREAMS)
                    .allSatisfy((call, count) -> assertThat(count).isEqualTo(1));
            assertThat(server.arrivals())
                    .hasSize(STREAMS)
                    .allSatisfy((call, count) -> assertThat(count).isEqualTo(1));
            assertThat(server.connections()).isZero();
            assertThat(after.areAtMost(before))
                    .as("%s, before: %s", after, before)
                    .isTrue();
            assertThat(output.text()).doesNotContain("canary");
        }
    }

    private void readAll(LoadModels models) throws Exception {
        ExecutorService readers = Readers.create();
        Map<Integer, LlmStream> open = new ConcurrentHashMap<>();
        try {
            all(readers, call -> open(models, call, open));
            all(readers, call -> read(open, call));
        } finally {
            readers.shutdownNow();
            assertThat(readers.awaitTermination(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS))
                    .isTrue();
        }
    }

    // A call that fails while it is opened has ended; the others end while they are read.
    private void open(LoadModels models, int call, Map<Integer, LlmStream> open) {
        Fate fate = Fate.of(SEED, call, LoadKind.STREAM);
        try {
            open.put(call, models.open(call, fate));
        } catch (RuntimeException failure) {
            tally.judge(fate, call, () -> {
                throw failure;
            });
        }
    }

    private void read(Map<Integer, LlmStream> open, int call) {
        LlmStream stream = open.get(call);
        if (stream != null) {
            tally.judge(Fate.of(SEED, call, LoadKind.STREAM), call, () -> LoadModels.read(stream, call));
        }
    }

    private static void all(ExecutorService threads, IntConsumer work) throws Exception {
        List<Callable<Void>> calls = new ArrayList<>();
        IntStream.range(0, STREAMS)
                .forEach(call -> calls.add(() -> {
                    work.accept(call);
                    return null;
                }));
        for (Future<Void> done : threads.invokeAll(calls)) {
            done.get();
        }
    }

    private static void warmUp(LoadServer server, LoadKind kind) throws Exception {
        int call = IntStream.iterate(WARM_UP, next -> next + 1)
                .filter(next -> Fate.of(SEED, next, kind) == Fate.WHOLE)
                .findFirst()
                .orElseThrow();
        try (LoadModels models = new LoadModels(server.url(), new LastEvents())) {
            models.call(kind, call, Fate.WHOLE);
        }
    }

    private static Leftovers settled(LoadServer server) {
        Leftovers.await(LONGEST_WAIT, () -> server.connections() == 0);
        return Leftovers.now();
    }

    // The provider is still open: connections that nobody uses end by themselves, those of an answer that was left open
    // do not.
    private static Leftovers settled(LoadServer server, Leftovers before) {
        Leftovers.await(LONGEST_WAIT, () -> Leftovers.now().areAtMost(before) && server.connections() == 0);
        return Leftovers.now();
    }
}
