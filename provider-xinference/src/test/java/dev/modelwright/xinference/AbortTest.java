package dev.modelwright.xinference;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.error.ConnectionException;
import dev.modelwright.json.JsonObject;
import dev.modelwright.message.ToolDefinition;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.LlmStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the server is told about answers that nobody waits for any more. */
@Timeout(60)
final class AbortTest {

    private static final LlmRequest QUESTION = LlmRequest.of(user("hi"));
    private static final LlmRequest WITH_TOOLS =
            QUESTION.withTools(new ToolDefinition("weather", "Weather of a city", JsonObject.empty()));

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    private final BlockingQueue<RecordedRequest> aborts = new LinkedBlockingQueue<>();
    private final ExecutorService reader = Executors.newSingleThreadExecutor();

    @BeforeEach
    void listenForAborts() {
        server.describing(Wire.json(Wire.description("Transformers", "chat", "tools")
                        .build()
                        .toJson()))
                .aborting(request -> {
                    aborts.add(request);
                    return Wire.json("{\"msg\":\"DONE\"}");
                });
    }

    @AfterEach
    void readerIsFree() throws InterruptedException {
        reader.shutdown();
        assertThat(reader.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void streamThatIsClosedEarlyIsAbortedUnderItsId() throws Exception {
        HeldStream held = new HeldStream(Wire.framed(Wire.delta("Hello")), ": ping\r\n\r\n");
        server.answering(held.answer());
        LlmStream stream = server.model().stream(QUESTION);
        stream.iterator().next();
        stream.close();

        assertAborted();
        assertThat(stream.result().text()).isEqualTo("Hello");
        held.assertCancelled();
    }

    @Test
    void streamIsReadToTheEndThatTheAbortGivesIt() throws Exception {
        CountDownLatch aborted = new CountDownLatch(1);
        CountDownLatch sent = new CountDownLatch(1);
        server.answering(EndedStream.of(Wire.framed(Wire.delta("Hello")), aborted, sent))
                .aborting(request -> {
                    aborts.add(request);
                    aborted.countDown();
                    return Wire.json("{\"msg\":\"DONE\"}");
                });
        LlmStream stream = server.model().stream(QUESTION);
        stream.iterator().next();
        stream.close();

        assertAborted();
        assertThat(sent.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(stream.result().finishReason()).isEqualTo(FinishReason.CANCELLED);
    }

    @Test
    void streamThatIsClosedInAWaitIsAbortedToo() throws Exception {
        HeldStream held = new HeldStream(": ping\r\n\r\n", ": ping\r\n\r\n");
        server.answering(held.answer());
        LlmStream stream = server.model().stream(QUESTION);
        Future<LlmResult> result = reader.submit(stream::result);
        held.awaitBeginning();
        stream.close();

        assertThat(result.get(20, TimeUnit.SECONDS).finishReason()).isEqualTo(FinishReason.CANCELLED);
        assertAborted();
        held.assertCancelled();
    }

    @Test
    void streamThatEndedIsNotAborted() {
        server.answering(Wire.events(Wire.delta("Hello"), Wire.finish("stop", Wire.usage(1, 1)), "[DONE]"));
        try (LlmStream stream = server.model().stream(QUESTION)) {
            assertThat(stream.result().text()).isEqualTo("Hello");
        }

        assertThat(aborts).isEmpty();
    }

    @Test
    void wholeAnswerInPlaceOfAStreamIsAskedForByItsFirstRead() {
        server.answering(Wire.said("Hello"));
        try (LlmStream stream = server.model().stream(WITH_TOOLS)) {
            assertThat(server.calls()).isEmpty();
            assertThat(stream.result().text()).isEqualTo("Hello");
        }

        assertThat(server.calls()).hasSize(1);
        assertThat(aborts).isEmpty();
    }

    @Test
    void wholeAnswerInPlaceOfAStreamIsCancelledAndAborted() throws Exception {
        HeldStream held = new HeldStream("{", " ");
        server.answering(held.answer());
        LlmStream stream = server.model().stream(WITH_TOOLS);
        Future<LlmResult> result = reader.submit(stream::result);
        held.awaitBeginning();
        stream.close();

        assertThat(result.get(20, TimeUnit.SECONDS).finishReason()).isEqualTo(FinishReason.CANCELLED);
        assertAborted();
        held.assertCancelled();
    }

    @Test
    void wholeAnswerThatIsClosedUnreadIsNeverAskedFor() {
        LlmStream stream = server.model().stream(WITH_TOOLS);
        stream.close();

        assertThat(stream.result().finishReason()).isEqualTo(FinishReason.CANCELLED);
        assertThat(server.calls()).isEmpty();
    }

    @Test
    void engineThatCannotAbortLosesItsReader() throws Exception {
        HeldStream held = new HeldStream(Wire.framed(Wire.delta("Hello")), ": ping\r\n\r\n");
        server.answering(held.answer()).aborting(request -> refusal());
        LlmStream stream = server.model().stream(QUESTION);
        stream.iterator().next();
        stream.close();

        held.assertCancelled();
    }

    @Test
    void requestThatAProxyWaitsForNoLongerIsAborted() throws Exception {
        server.answering(Wire.text(504, "Gateway Time-out"));

        assertThatThrownBy(() -> server.model().invoke(QUESTION)).isInstanceOf(ConnectionException.class);
        assertAborted();
    }

    private static MockResponse refusal() {
        return Wire.text(500, "Internal Server Error: no");
    }

    private void assertAborted() throws InterruptedException {
        RecordedRequest abort = aborts.poll(20, TimeUnit.SECONDS);
        assertThat(abort).isNotNull();
        String id = server.lastPlainBody().string("request_id").orElseThrow();
        assertThat(abort.getTarget()).isEqualTo("/v1/models/" + ScriptedServer.UID + "/requests/" + id + "/abort");
        assertThat(abort.getBody().utf8()).isEqualTo("{}");
    }
}
