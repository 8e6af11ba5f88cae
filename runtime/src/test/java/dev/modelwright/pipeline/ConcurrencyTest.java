package dev.modelwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.message.Message;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.LlmStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The time limit only keeps a fault from hanging the build. */
@Timeout(60)
class ConcurrencyTest {

    private static final int THREADS = 64;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    // Some drivers end a read that waits with an exception, others with the end of the stream.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void closingEndsAReadThatWaits(boolean throwing) throws Exception {
        CountDownLatch waiting = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        FakeChunks chunks = FakeChunks.texts("Once")
                .onClose(released::countDown)
                .ending(() -> {
                    waiting.countDown();
                    released.await();
                    if (throwing) {
                        throw new IOException("closed");
                    }
                    return Optional.empty();
                });
        LlmStream stream =
                new FakeDriver().streaming(call -> chunks).model().stream(LlmRequest.of(Message.user("hello")));
        Future<LlmResult> reader = threads.submit(stream::result);
        waiting.await();
        stream.close();

        assertThat(reader.get().text()).isEqualTo("Once");
        assertThat(reader.get().finishReason()).isEqualTo(FinishReason.CANCELLED);
    }

    @Test
    void interruptionOfAClosedReadIsKept() throws Exception {
        CountDownLatch waiting = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        FakeChunks chunks = FakeChunks.texts().onClose(released::countDown).ending(() -> {
            waiting.countDown();
            released.await();
            throw new InterruptedException();
        });
        LlmStream stream =
                new FakeDriver().streaming(call -> chunks).model().stream(LlmRequest.of(Message.user("hello")));
        Future<Boolean> reader = threads.submit(() -> {
            stream.result();
            return Thread.interrupted();
        });
        waiting.await();
        stream.close();

        assertThat(reader.get()).isTrue();
    }

    @Test
    void oneModelServesManyThreads() throws Exception {
        LanguageModel model = new FakeDriver().model();
        CountDownLatch start = new CountDownLatch(1);
        List<Future<List<String>>> answers = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            String text = "thread " + i;
            answers.add(threads.submit(talk(model, start, text)));
        }
        start.countDown();

        for (int i = 0; i < THREADS; i++) {
            assertThat(answers.get(i).get()).hasSize(40).containsOnly("thread " + i);
        }
    }

    private static Callable<List<String>> talk(LanguageModel model, CountDownLatch start, String text) {
        LlmRequest request = LlmRequest.of(Message.user(text));
        return () -> {
            start.await();
            List<String> answers = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                answers.add(model.invoke(request).text());
                try (LlmStream stream = model.stream(request)) {
                    answers.add(stream.result().text());
                }
            }
            return answers;
        };
    }
}
