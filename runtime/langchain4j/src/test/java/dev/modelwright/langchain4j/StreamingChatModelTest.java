package dev.modelwright.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.UnsupportedFeatureException;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.modelwright.driver.LlmChunks;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.ToolCallDelta;
import dev.modelwright.usage.TokenUsage;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class StreamingChatModelTest {

    private final RecordingHandler handler = new RecordingHandler();

    @Test
    void partsComeInOrderAndThenTheWhole() throws Exception {
        chat(
                LlmChunk.builder().reasoning("Hm.").id("answer-1").build(),
                LlmChunk.builder().reasoning("Well.").text("He").build(),
                LlmChunk.of(""),
                LlmChunk.of("llo"),
                LlmChunk.builder()
                        .finish(FinishReason.STOP, "stop")
                        .usage(TokenUsage.server(3, 2))
                        .build());

        ChatResponse response = handler.await();

        assertThat(handler.told).containsExactly("thinking Hm.", "thinking Well.", "text He", "text llo", "complete");
        assertThat(response.aiMessage().text()).isEqualTo("Hello");
        assertThat(response.aiMessage().thinking()).isEqualTo("Hm.Well.");
        assertThat(response.tokenUsage().totalTokenCount()).isEqualTo(5);
        assertThat(response.id()).isEqualTo("answer-1");
    }

    @Test
    void toolCallsAreToldPieceByPieceAndEachOnceWhenItIsWhole() throws Exception {
        chat(
                delta(ToolCallDelta.start(0, "call-a", "weather")),
                delta(ToolCallDelta.arguments(0, "{\"town\":")),
                delta(ToolCallDelta.arguments(0, "\"Kiel\"}")),
                delta(ToolCallDelta.whole(1, "call-b", "time", "{}")));

        ChatResponse response = handler.await();

        assertThat(handler.told)
                .containsExactly(
                        "part 0 call-a weather {\"town\":",
                        "part 0 call-a weather \"Kiel\"}",
                        "call 0 call-a {\"town\":\"Kiel\"}",
                        "part 1 call-b time {}",
                        "call 1 call-b {}",
                        "complete");
        assertThat(response.aiMessage().toolExecutionRequests()).hasSize(2);
    }

    @Test
    void callThatTheVendorComesBackToIsNotTakenForWhole() throws Exception {
        chat(
                delta(ToolCallDelta.whole(0, "call-a", "weather", "{\"town\":")),
                delta(ToolCallDelta.whole(1, "call-b", "time", "{}")),
                delta(ToolCallDelta.arguments(0, "\"Kiel\"}")));

        handler.await();

        assertThat(handler.told)
                .containsExactly(
                        "part 0 call-a weather {\"town\":",
                        "part 1 call-b time {}",
                        "part 0 call-a weather \"Kiel\"}",
                        "call 0 call-a {\"town\":\"Kiel\"}",
                        "call 1 call-b {}",
                        "complete");
    }

    @Test
    void callThatTheVendorGaveNoIdHasOneFromTheBeginning() throws Exception {
        chat(
                LlmChunk.builder().text("Let me see.").id("answer-1").build(),
                delta(ToolCallDelta.whole(0, "", "weather", "{}")),
                delta(ToolCallDelta.whole(1, "", "time", "{}")));

        ChatResponse response = handler.await();

        String first = response.aiMessage().toolExecutionRequests().get(0).id();
        assertThat(first).isNotBlank();
        assertThat(handler.told).contains("part 0 " + first + " weather {}", "call 0 " + first + " {}");
    }

    @Test
    void callWithoutArgumentsIsToldAtTheEnd() throws Exception {
        chat(delta(ToolCallDelta.start(0, "call-a", "now")));

        handler.await();

        assertThat(handler.told).containsExactly("call 0 call-a ", "complete");
    }

    @Test
    void failureAfterSomeTextIsToldOnceWithTheText() {
        LanguageModel model = ScriptedDriver.streaming(call -> LlmChunks.of(
                        List.of(1, 2).stream()
                                .map(number -> {
                                    if (number == 2) {
                                        throw Refusals.ofStatus(429);
                                    }
                                    return LlmChunk.of("half");
                                })
                                .iterator(),
                        () -> {}))
                .model();

        ModelwrightStreamingChatModel.of(model).chat("hi", handler);

        assertThatThrownBy(handler::await)
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isExactlyInstanceOf(RateLimitException.class)
                .cause()
                .isInstanceOfSatisfying(
                        dev.modelwright.error.RateLimitException.class,
                        failure -> assertThat(failure.partialText()).contains("half"));
        assertThat(handler.told).containsExactly("text half", "error RateLimitException");
    }

    @Test
    void whatCannotBeCarriedOverIsThrownAtOnceAndNotTold() {
        ModelwrightStreamingChatModel model =
                ModelwrightStreamingChatModel.of(ScriptedDriver.answering().model());

        assertThatThrownBy(() -> model.chat(
                        ChatRequest.builder()
                                .messages(dev.langchain4j.data.message.UserMessage.from("hi"))
                                .topK(3)
                                .build(),
                        handler))
                .isExactlyInstanceOf(UnsupportedFeatureException.class);
        assertThat(handler.told).isEmpty();
    }

    @Test
    void vendorThatCannotBeAskedWhatTheModelDoesIsAFailureOfTheCall() {
        LanguageModel model = ScriptedDriver.undescribed(Refusals.ofStatus(429)).model();

        ModelwrightStreamingChatModel.of(model).chat("hi", handler);

        assertThatThrownBy(handler::await).cause().isExactlyInstanceOf(RateLimitException.class);
        assertThat(ModelwrightStreamingChatModel.of(model).supportedCapabilities())
                .isEmpty();
    }

    @Test
    void handlerThatThrowsIsToldSoAndTheStreamGoesOn() throws Exception {
        RecordingHandler broken = new RecordingHandler() {
            @Override
            public void onPartialResponse(PartialResponse part, PartialResponseContext context) {
                super.onPartialResponse(part, context);
                throw new IllegalStateException("handler");
            }

            @Override
            public void onError(Throwable error) {
                told.add("error " + error.getMessage());
                throw new IllegalStateException("again");
            }
        };

        ModelwrightStreamingChatModel.of(ScriptedDriver.answering(LlmChunk.of("a"), LlmChunk.of("b"))
                        .model())
                .chat("hi", broken);

        assertThat(broken.await().aiMessage().text()).isEqualTo("ab");
        assertThat(broken.told).containsExactly("text a", "error handler", "text b", "error handler", "complete");
    }

    @Test
    void callsRunOnDaemonThreadsOfTheirOwnUnlessAnExecutorIsNamed() throws Exception {
        chat(LlmChunk.of("a"));

        assertThat(handler.thread.get().isDaemon()).isTrue();
        assertThat(handler.thread.get()).isNotSameAs(Thread.currentThread());

        RecordingHandler here = new RecordingHandler();
        ModelwrightStreamingChatModel.builder(
                        ScriptedDriver.answering(LlmChunk.of("a")).model())
                .executor(Runnable::run)
                .build()
                .chat("hi", here);

        assertThat(here.thread.get()).isSameAs(Thread.currentThread());
    }

    @Test
    void executorThatTakesNothingIsToldToTheHandler() {
        ModelwrightStreamingChatModel.builder(
                        ScriptedDriver.answering(LlmChunk.of("a")).model())
                .executor(call -> {
                    throw new RejectedExecutionException();
                })
                .build()
                .chat("hi", handler);

        assertThatThrownBy(handler::await)
                .cause()
                .isExactlyInstanceOf(LangChain4jException.class)
                .hasMessage("The executor of the streaming model takes no more calls. "
                        + "Give it more threads, or one that is not shut down.");
    }

    private void chat(LlmChunk... chunks) {
        ModelwrightStreamingChatModel.of(ScriptedDriver.answering(chunks).model())
                .chat("hi", handler);
    }

    private static LlmChunk delta(ToolCallDelta delta) {
        return LlmChunk.builder().toolCall(delta).build();
    }
}
