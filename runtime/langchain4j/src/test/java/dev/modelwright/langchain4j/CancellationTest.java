package dev.modelwright.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingHandle;
import dev.modelwright.driver.LlmChunks;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmChunk;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CancellationTest {

    private final ExecutorService executor = Executors.newSingleThreadExecutor();
    private final RecordingHandler handler = new RecordingHandler();

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    @Test
    void streamIsClosedAtTheVendorWhileItIsSilentAndNothingMoreIsTold() throws Exception {
        SilentChunks chunks = new SilentChunks(2, LlmChunk.of("a"));
        StreamingHandle handle = model(chunks).start(request(), handler);
        handler.handle.get(1, TimeUnit.MINUTES);

        handle.cancel();
        handle.cancel();

        chunks.awaitClosed();
        idle();
        assertThat(handle.isCancelled()).isTrue();
        assertThat(handler.told).isSubsetOf("text a").hasSizeBetween(1, 2);
    }

    @Test
    void handlerCancelsFromWithinAndIsToldNothingMore() throws Exception {
        SilentChunks chunks = new SilentChunks(5, LlmChunk.of("a"));
        RecordingHandler once = new RecordingHandler() {
            @Override
            public void onPartialResponse(PartialResponse part, PartialResponseContext context) {
                super.onPartialResponse(part, context);
                context.streamingHandle().cancel();
            }
        };

        model(chunks).chat(request(), once);

        chunks.awaitClosed();
        idle();
        assertThat(once.told).containsExactly("text a");
        assertThat(once.handle.get().isCancelled()).isTrue();
    }

    @Test
    void callIsCancelledBeforeTheVendorBeginsToAnswer() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CompletableFuture<String> ended = new CompletableFuture<>();
        LanguageModel model =
                ScriptedDriver.streaming(call -> hang(asked, ended)).model();

        StreamingHandle handle = streaming(model).start(request(), handler);
        asked.await();
        handle.cancel();

        assertThat(ended.get(1, TimeUnit.MINUTES)).isEqualTo("interrupted");
        assertThat(executor.submit(() -> Thread.currentThread().isInterrupted()).get())
                .isFalse();
        assertThat(handler.told).isEmpty();
    }

    private static LlmChunks hang(CountDownLatch asked, CompletableFuture<String> ended) {
        asked.countDown();
        try {
            new CountDownLatch(1).await();
            throw new AssertionError();
        } catch (InterruptedException interruption) {
            ended.complete("interrupted");
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    @Test
    void callThatWasCancelledBeforeItsTurnAsksNobody() throws Exception {
        CountDownLatch turn = new CountDownLatch(1);
        executor.execute(() -> await(turn));
        ScriptedDriver driver = ScriptedDriver.answering(LlmChunk.of("a"));

        StreamingHandle handle = streaming(driver.model()).start(request(), handler);
        handle.cancel();
        turn.countDown();

        idle();
        assertThat(driver.asked()).isNull();
        assertThat(handler.told).isEmpty();
    }

    @Test
    void cancellationAfterTheEndChangesNothing() throws Exception {
        List<String> closed = new ArrayList<>();
        LanguageModel model = ScriptedDriver.streaming(
                        call -> LlmChunks.of(List.of(LlmChunk.of("a")).iterator(), () -> closed.add("closed")))
                .model();
        StreamingHandle handle = streaming(model).start(request(), handler);
        handler.await();
        idle();

        handle.cancel();

        assertThat(handler.told).containsExactly("text a", "complete");
        assertThat(closed).containsExactly("closed");
    }

    private ModelwrightStreamingChatModel model(LlmChunks chunks) {
        return streaming(ScriptedDriver.streaming(call -> chunks).model());
    }

    private ModelwrightStreamingChatModel streaming(LanguageModel model) {
        return ModelwrightStreamingChatModel.builder(model).executor(executor).build();
    }

    // What is told comes before the only thread takes another task.
    private void idle() throws Exception {
        executor.submit(() -> {}).get(1, TimeUnit.MINUTES);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    private static ChatRequest request() {
        return ChatRequest.builder().messages(UserMessage.from("hi")).build();
    }
}
