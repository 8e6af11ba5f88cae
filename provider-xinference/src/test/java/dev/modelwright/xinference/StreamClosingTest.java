package dev.modelwright.xinference;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.LlmStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
final class StreamClosingTest {

    private static final LlmRequest QUESTION = LlmRequest.of(user("hi"));

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    private final ExecutorService reader = Executors.newSingleThreadExecutor();

    @AfterEach
    void readerIsFree() throws InterruptedException {
        reader.shutdown();
        assertThat(reader.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void closedBeforeTheFirstChunk() throws Exception {
        HeldStream held = new HeldStream(": ping\r\n\r\n", ": ping\r\n\r\n");
        server.answering(held.answer());
        LlmStream stream = server.model().stream(QUESTION);
        Future<LlmResult> result = read(stream, 0, new CountDownLatch(1));

        held.awaitBeginning();
        stream.close();

        assertCancelled(result.get(20, TimeUnit.SECONDS), "");
        held.assertCancelled();
    }

    @Test
    void closedWhileTheServerIsSilent() throws Exception {
        HeldStream held = new HeldStream(Wire.framed(Wire.delta("Hello "), Wire.delta("wor")), ": ping\r\n\r\n");
        server.answering(held.answer());
        LlmStream stream = server.model().stream(QUESTION);
        CountDownLatch arrived = new CountDownLatch(1);
        Future<LlmResult> result = read(stream, 2, arrived);

        assertThat(arrived.await(20, TimeUnit.SECONDS)).isTrue();
        stream.close();

        assertCancelled(result.get(20, TimeUnit.SECONDS), "Hello wor");
        held.assertCancelled();
    }

    @Test
    void closedWhileChunksFlow() throws Exception {
        HeldStream held = new HeldStream("", Wire.framed(Wire.delta("more ")));
        held.goOn();
        server.answering(held.answer());
        LlmStream stream = server.model().stream(QUESTION);
        CountDownLatch arrived = new CountDownLatch(1);
        Future<LlmResult> result = read(stream, 100, arrived);

        assertThat(arrived.await(20, TimeUnit.SECONDS)).isTrue();
        stream.close();

        LlmResult cancelled = result.get(20, TimeUnit.SECONDS);
        assertThat(cancelled.finishReason()).isEqualTo(FinishReason.CANCELLED);
        assertThat(cancelled.text()).startsWith("more ".repeat(100));
        held.assertCancelled();
    }

    @Test
    void closedByTheReaderItself() throws Exception {
        HeldStream held = new HeldStream(Wire.framed(Wire.delta("Hello")), ": ping\r\n\r\n");
        server.answering(held.answer());
        LlmStream stream = server.model().stream(QUESTION);
        LlmChunk first = stream.iterator().next();
        stream.close();
        stream.close();

        assertThat(first.text()).isEqualTo("Hello");
        assertCancelled(stream.result(), "Hello");
        held.assertCancelled();
    }

    @Test
    void closedWithoutBeingRead() throws Exception {
        HeldStream held = new HeldStream("", ": ping\r\n\r\n");
        server.answering(held.answer());
        LlmStream stream = server.model().stream(QUESTION);
        stream.close();

        assertCancelled(stream.result(), "");
        held.assertCancelled();
    }

    @Test
    void closedAfterItsEndChangesNothing() {
        server.answering(Wire.events(Wire.delta("Hello"), Wire.finish("stop", Wire.usage(1, 1)), "[DONE]"));
        LlmStream stream = server.model().stream(QUESTION);
        LlmResult result = stream.result();
        stream.close();

        assertThat(stream.result()).isEqualTo(result);
        assertThat(result.finishReason()).isEqualTo(FinishReason.STOP);
    }

    private Future<LlmResult> read(LlmStream stream, int chunks, CountDownLatch arrived) {
        return reader.submit(() -> {
            int read = 0;
            for (LlmChunk chunk : stream) {
                read += chunk.saysSomething() ? 1 : 0;
                if (read == chunks) {
                    arrived.countDown();
                }
            }
            return stream.result();
        });
    }

    private static void assertCancelled(LlmResult result, String text) {
        assertThat(result.finishReason()).isEqualTo(FinishReason.CANCELLED);
        assertThat(result.rawFinishReason()).isEmpty();
        assertThat(result.text()).isEqualTo(text);
        assertThat(result.usage().tokens().isEstimate()).isTrue();
    }
}
