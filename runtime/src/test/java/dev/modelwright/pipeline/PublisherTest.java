package dev.modelwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.error.ConnectionException;
import dev.modelwright.message.Message;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PublisherTest {

    private static final LlmRequest HELLO = LlmRequest.of(Message.user("Hello"));

    /** Tasks wait here until a test runs them, so that it sees what happens between. */
    private final Queue<Runnable> tasks = new ArrayDeque<>();

    private final FakeChunks chunks = FakeChunks.texts("a", "b", "c");
    private final LlmStream stream = new FakeDriver().streaming(call -> chunks).model().stream(HELLO);
    private final Log log = new Log();

    @Test
    void nothingIsReadBeforeItIsAskedFor() {
        stream.publisher(tasks::add).subscribe(log);

        assertThat(tasks).isEmpty();
        assertThat(log.signals).containsExactly("subscribed");
    }

    @Test
    void asMuchIsGivenAsIsAskedForAndThenTheEnd() {
        stream.publisher(tasks::add).subscribe(log);
        log.subscription.request(2);
        runTasks();
        assertThat(log.signals).containsExactly("subscribed", "a", "b");

        log.subscription.request(Long.MAX_VALUE);
        log.subscription.request(Long.MAX_VALUE);
        runTasks();
        assertThat(log.signals).containsExactly("subscribed", "a", "b", "c", "end");
        assertThat(stream.result().text()).isEqualTo("abc");
    }

    @Test
    void askingFromInsideASignalStartsNoSecondReader() {
        log.asking = 1;
        stream.publisher(tasks::add).subscribe(log);
        log.subscription.request(1);

        assertThat(tasks).hasSize(1);
        runTasks();
        assertThat(log.signals).containsExactly("subscribed", "a", "b", "c", "end");
    }

    @Test
    void cancellingClosesTheStreamAndEndsTheSignals() {
        stream.publisher(tasks::add).subscribe(log);
        log.subscription.request(5);
        log.cancelAfter = "b";
        runTasks();

        assertThat(log.signals).containsExactly("subscribed", "a", "b");
        assertThat(chunks.closes.get()).isPositive();
        log.subscription.request(1);
        runTasks();
        assertThat(log.signals).hasSize(3);
    }

    @Test
    void failureIsToldOnce() {
        LlmStream failing = new FakeDriver()
                        .streaming(call -> FakeChunks.texts("a").ending(() -> {
                            throw new IOException("reset");
                        }))
                        .model()
                        .stream(HELLO);
        failing.publisher(tasks::add).subscribe(log);
        log.subscription.request(9);
        runTasks();

        assertThat(log.signals).containsExactly("subscribed", "a", "failed");
        assertThat(log.failure).isInstanceOf(ConnectionException.class);
    }

    @Test
    void askingForNothingIsAFault() {
        stream.publisher(tasks::add).subscribe(log);
        log.subscription.request(0);
        log.subscription.request(-1);

        assertThat(log.signals).containsExactly("subscribed", "failed");
        assertThat(log.failure).hasMessage("A subscriber must ask for at least 1 piece, but asked for 0.");
        assertThat(chunks.closes.get()).isPositive();
    }

    @Test
    void secondSubscriberIsToldThatThereIsNothing() {
        Flow.Publisher<LlmChunk> publisher = stream.publisher(tasks::add);
        publisher.subscribe(log);
        Log second = new Log();
        publisher.subscribe(second);

        assertThat(second.signals).containsExactly("subscribed", "failed");
        assertThat(second.failure).hasMessage("A stream can be subscribed to once.");
        assertThatThrownBy(() -> publisher.subscribe(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void executorThatRefusesIsAFailure() {
        stream.publisher(task -> {
                    throw new RejectedExecutionException("full");
                })
                .subscribe(log);
        log.subscription.request(1);

        assertThat(log.signals).containsExactly("subscribed", "failed");
        assertThat(chunks.closes.get()).isPositive();
    }

    @Test
    void subscriberThatFailsEndsTheStream() {
        log.breakAt = "b";
        stream.publisher(tasks::add).subscribe(log);
        log.subscription.request(9);
        runTasks();

        assertThat(log.signals).containsExactly("subscribed", "a", "failed");
        assertThat(chunks.closes.get()).isPositive();
    }

    @Test
    void everyPieceArrivesInOrderWhileThreadsRace() throws Exception {
        String[] texts = IntStream.range(0, 2_000).mapToObj(i -> i + ",").toArray(String[]::new);
        LlmStream many = new FakeDriver().streaming(call -> FakeChunks.texts(texts)).model().stream(HELLO);
        ExecutorService executor = Executors.newFixedThreadPool(4);
        try (SubmissionPublisher<LlmChunk> relay = new SubmissionPublisher<>(executor, 8)) {
            List<String> seen = new ArrayList<>();
            var done = relay.consume(chunk -> seen.add(chunk.text()));
            many.publisher(executor).subscribe(new Relay(relay));
            done.get(60, TimeUnit.SECONDS);
            assertThat(seen).containsExactly(texts);
        } finally {
            executor.shutdownNow();
        }
    }

    private void runTasks() {
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
        }
    }

    private static final class Log implements Flow.Subscriber<LlmChunk> {
        private final List<String> signals = new ArrayList<>();
        private Flow.Subscription subscription;
        private Throwable failure;
        private String cancelAfter = "";
        private String breakAt = "";
        private int asking;

        @Override
        public void onSubscribe(Flow.Subscription given) {
            signals.add("subscribed");
            subscription = given;
        }

        @Override
        public void onNext(LlmChunk chunk) {
            if (chunk.text().equals(breakAt)) {
                throw new IllegalStateException("broken");
            }
            signals.add(chunk.text());
            if (chunk.text().equals(cancelAfter)) {
                subscription.cancel();
            }
            if (asking > 0) {
                subscription.request(asking);
            }
        }

        @Override
        public void onError(Throwable fault) {
            signals.add("failed");
            failure = fault;
        }

        @Override
        public void onComplete() {
            signals.add("end");
        }
    }

    /** Passes on one piece at a time, to a publisher that blocks when its reader is slow. */
    private record Relay(SubmissionPublisher<LlmChunk> target, Flow.Subscription[] subscription)
            implements Flow.Subscriber<LlmChunk> {

        Relay(SubmissionPublisher<LlmChunk> target) {
            this(target, new Flow.Subscription[1]);
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription[0] = given;
            given.request(1);
        }

        @Override
        public void onNext(LlmChunk chunk) {
            target.submit(chunk);
            subscription[0].request(1);
        }

        @Override
        public void onError(Throwable fault) {
            target.closeExceptionally(fault);
        }

        @Override
        public void onComplete() {
            target.close();
        }
    }
}
