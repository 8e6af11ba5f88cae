package dev.modelwright.xinference;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmStream;
import dev.modelwright.usage.TokenUsage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(120)
final class ManyThreadsTest {

    private static final int THREADS = 32;
    private static final int ROUNDS = 10;

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    private final CyclicBarrier start = new CyclicBarrier(THREADS);

    @Test
    void everyThreadGetsItsOwnAnswersFromOneModel() throws Exception {
        server.answering(ManyThreadsTest::echo);
        LanguageModel model = server.model();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> running = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            String name = "thread " + thread;
            running.add(threads.submit(() -> talk(model, name)));
        }
        for (Future<?> each : running) {
            each.get(100, TimeUnit.SECONDS);
        }
        threads.shutdown();

        assertThat(threads.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        assertThat(server.calls()).hasSize(2 * THREADS * ROUNDS);
    }

    private Void talk(LanguageModel model, String name) throws Exception {
        start.await();
        for (int round = 0; round < ROUNDS; round++) {
            String text = name + " round " + round;
            assertThat(model.invoke(LlmRequest.of(user(text))).text()).isEqualTo(text);
            try (LlmStream stream = model.stream(LlmRequest.of(user(text)))) {
                assertThat(stream.result().text()).isEqualTo(text);
                assertThat(stream.result().usage().tokens()).isEqualTo(TokenUsage.server(text.length(), 2));
            }
        }
        return null;
    }

    private static MockResponse echo(RecordedRequest request) {
        String body = request.getBody().utf8();
        String text = Wire.object(body)
                .array("messages")
                .orElseThrow()
                .elements()
                .get(0)
                .asObject()
                .orElseThrow()
                .string("content")
                .orElseThrow();
        int half = text.length() / 2;
        return body.contains("\"stream\":true")
                ? Wire.events(
                        Wire.delta(text.substring(0, half)),
                        Wire.delta(text.substring(half)),
                        Wire.finish("stop", Wire.usage(text.length(), 2)),
                        "[DONE]")
                : Wire.said(text);
    }
}
