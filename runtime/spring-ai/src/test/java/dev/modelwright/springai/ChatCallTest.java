package dev.modelwright.springai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.Failure;
import dev.modelwright.error.InvokeException;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.ToolCallDelta;
import dev.modelwright.usage.Cost;
import dev.modelwright.usage.LlmUsage;
import dev.modelwright.usage.TokenUsage;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.retry.NonTransientAiException;
import org.springframework.ai.retry.TransientAiException;

final class ChatCallTest {

    private static final LlmChunk ANSWER = LlmChunk.builder()
            .text("It rains.")
            .reasoning("Clouds.")
            .finish(FinishReason.STOP, "eos")
            .usage(TokenUsage.server(20, 10).withCached(5).withReasoning(4))
            .id("answer-1")
            .build();

    @Test
    void answerCarriesTextReasoningAndWhyItEnded() {
        ChatResponse response = call(ScriptedChat.saying(ANSWER));
        assertThat(response.getResult().getOutput().getText()).isEqualTo("It rains.");
        assertThat(response.getResult().getOutput().getMetadata())
                .containsEntry(ResponseKeys.REASONING_CONTENT, "Clouds.");
        assertThat(response.getResult().getMetadata().getFinishReason()).isEqualTo("STOP");
        assertThat(response.getResult().getMetadata().<String>get(ResponseKeys.RAW_FINISH_REASON))
                .isEqualTo("eos");
        assertThat(response.getResult().getMetadata().<String>get(ResponseKeys.REASONING))
                .isEqualTo("Clouds.");
    }

    @Test
    void answerCarriesUsagePriceAndIds() {
        var metadata = call(ScriptedChat.saying(ANSWER)).getMetadata();
        assertThat(metadata.getId()).isEqualTo("answer-1");
        assertThat(metadata.getModel()).isEqualTo("parrot");
        assertThat(metadata.getUsage().getPromptTokens()).isEqualTo(20);
        assertThat(metadata.getUsage().getCompletionTokens()).isEqualTo(10);
        assertThat(metadata.getUsage().getTotalTokens()).isEqualTo(30);
        assertThat(metadata.getUsage().getCacheReadInputTokens()).isEqualTo(5);
        assertThat(metadata.getUsage().getNativeUsage()).isInstanceOf(LlmUsage.class);
        assertThat(metadata.<Cost>get(ResponseKeys.COST).total()).isEqualByComparingTo(new BigDecimal("0.3"));
        assertThat(metadata.<Long>get(ResponseKeys.REASONING_TOKENS)).isEqualTo(4);
        assertThat(metadata.<String>get(ResponseKeys.PROVIDER)).isEqualTo("acme");
    }

    @Test
    void toolCallsAreHandedBackAndNotRun() {
        LlmChunk asks = LlmChunk.builder()
                .toolCall(ToolCallDelta.whole(0, "call-1", "weather", "{\"city\":\"Rome\"}"))
                .finish(FinishReason.TOOL_CALLS, "tool_calls")
                .build();
        ChatResponse response = call(ScriptedChat.saying(asks));
        assertThat(response.hasToolCalls()).isTrue();
        assertThat(response.getResult().getMetadata().getFinishReason()).isEqualTo("TOOL_CALLS");
        assertThat(response.getResult().getOutput().getToolCalls())
                .containsExactly(new AssistantMessage.ToolCall("call-1", "function", "weather", "{\"city\":\"Rome\"}"));
    }

    @Test
    void failureThatMayPassIsTransientWithOursAsCause() {
        assertThatThrownBy(() -> call(failing(ErrorKind.RATE_LIMIT)))
                .isInstanceOf(TransientAiException.class)
                .hasMessageContaining("slow down")
                .cause()
                .isInstanceOf(dev.modelwright.error.RateLimitException.class);
    }

    @Test
    void failureForGoodIsNotTransient() {
        assertThatThrownBy(() -> call(failing(ErrorKind.AUTHORIZATION)))
                .isInstanceOf(NonTransientAiException.class)
                .cause()
                .isInstanceOf(dev.modelwright.error.AuthorizationException.class);
    }

    private static ScriptedChat failing(ErrorKind kind) {
        return ScriptedChat.saying(ANSWER).opening(() -> {
            throw InvokeException.of("acme", Failure.of(kind, "slow down"), null);
        });
    }

    private static ChatResponse call(ScriptedChat driver) {
        return ModelwrightChatModel.of(driver.model()).call(new Prompt("How is the weather?"));
    }
}
