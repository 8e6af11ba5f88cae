package dev.modelwright.springai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.Failure;
import dev.modelwright.error.InvokeException;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.ToolCallDelta;
import dev.modelwright.usage.TokenUsage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.prompt.ChatOptions;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.retry.TransientAiException;
import reactor.core.Disposable;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Signal;

@Timeout(60)
final class ChatStreamTest {

    private static final LlmChunk LAST = LlmChunk.builder()
            .finish(FinishReason.STOP, "stop")
            .usage(TokenUsage.server(3, 2))
            .build();

    @Test
    void piecesComeInOrderAndTheLastTellsTheRest() {
        List<ChatResponse> responses = stream(ScriptedChat.saying(LlmChunk.of("Good "), LlmChunk.of("day"), LAST))
                .collectList()
                .block();
        assertThat(responses).extracting(ChatStreamTest::text).containsExactly("Good ", "day", "");
        ChatResponse last = responses.get(2);
        assertThat(last.getResult().getMetadata().getFinishReason()).isEqualTo("STOP");
        assertThat(last.getMetadata().getUsage().getTotalTokens()).isEqualTo(5);
    }

    @Test
    void fragmentsOfToolCallsComeWholeInTheLastResponse() {
        ScriptedChat driver = ScriptedChat.saying(
                LlmChunk.builder()
                        .toolCall(ToolCallDelta.start(0, "call-1", "weather"))
                        .build(),
                LlmChunk.builder()
                        .toolCall(ToolCallDelta.arguments(0, "{\"city\":"))
                        .build(),
                LlmChunk.builder()
                        .toolCall(ToolCallDelta.arguments(0, "\"Rome\"}"))
                        .build());
        List<ChatResponse> responses = stream(driver).collectList().block();
        assertThat(responses).hasSize(1);
        assertThat(responses.get(0).getResult().getOutput().getToolCalls())
                .containsExactly(new AssistantMessage.ToolCall("call-1", "function", "weather", "{\"city\":\"Rome\"}"));
    }

    @Test
    void onlyWhatIsAskedForIsRead() throws InterruptedException {
        ScriptedChat driver = ScriptedChat.saying("a", "b", "c", "d", "e", "f");
        CountDownLatch two = new CountDownLatch(2);
        BaseSubscriber<ChatResponse> subscriber = new BaseSubscriber<>() {
            @Override
            protected void hookOnSubscribe(org.reactivestreams.Subscription subscription) {
                subscription.request(2);
            }

            @Override
            protected void hookOnNext(ChatResponse value) {
                two.countDown();
            }
        };
        stream(driver).subscribe(subscriber);
        two.await();
        assertThat(driver.reads).hasValueLessThanOrEqualTo(2);
        subscriber.cancel();
        driver.closed.await();
        assertThat(driver.reads).hasValueLessThanOrEqualTo(2);
    }

    @Test
    void limitedRateLosesNothing() {
        ScriptedChat driver = ScriptedChat.saying("a", "b", "c", "d", "e", "f", "g");
        String whole = stream(driver)
                .limitRate(2)
                .map(ChatStreamTest::text)
                .reduce("", String::concat)
                .block();
        assertThat(whole).isEqualTo("abcdefg");
    }

    @Test
    void cancellingClosesTheCallWhileTheVendorIsSilent() throws InterruptedException {
        CountDownLatch silent = new CountDownLatch(1);
        ScriptedChat driver = ScriptedChat.saying("a");
        driver.ending(() -> {
            silent.countDown();
            driver.closed.await();
            return Optional.empty();
        });
        AtomicBoolean ended = new AtomicBoolean();
        Disposable subscription =
                stream(driver).doOnTerminate(() -> ended.set(true)).subscribe();
        silent.await();
        subscription.dispose();
        driver.closed.await();
        assertThat(ended).isFalse();
    }

    @Test
    void cancellingEndsTheWaitForAnAnswerThatHasNotBegun() throws InterruptedException {
        CountDownLatch waiting = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        ScriptedChat driver = ScriptedChat.saying("a").opening(() -> {
            waiting.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException end) {
                interrupted.countDown();
                throw end;
            }
            return "";
        });
        Disposable subscription = stream(driver).subscribe();
        waiting.await();
        subscription.dispose();
        assertThat(interrupted.await(50, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void failureInTheMiddleIsOneErrorAfterWhatWasSaid() {
        ScriptedChat driver = ScriptedChat.saying("a", "b").ending(() -> {
            throw InvokeException.of("acme", Failure.of(ErrorKind.SERVER_UNAVAILABLE, "down"), null);
        });
        List<Signal<ChatResponse>> signals =
                stream(driver).materialize().collectList().block();
        assertThat(signals).hasSize(3);
        assertThat(signals.get(2).getThrowable())
                .isInstanceOf(TransientAiException.class)
                .hasMessageContaining("down");
    }

    @Test
    void wrongPromptIsAnErrorSignal() {
        Prompt prompt = new Prompt("Hi", ChatOptions.builder().model("another").build());
        List<Signal<ChatResponse>> signals = ModelwrightChatModel.of(
                        ScriptedChat.saying("a").model())
                .stream(prompt)
                .materialize()
                .collectList()
                .block();
        assertThat(signals).hasSize(1);
        assertThat(signals.get(0).getThrowable())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`another`");
    }

    @Test
    void everySubscriptionIsACallOfItsOwn() {
        ScriptedChat driver = ScriptedChat.saying("a");
        Flux<ChatResponse> responses = stream(driver);
        assertThat(driver.calls).isEmpty();
        responses.blockLast();
        responses.blockLast();
        assertThat(driver.calls).hasSize(2);
    }

    private static Flux<ChatResponse> stream(ScriptedChat driver) {
        return ModelwrightChatModel.of(driver.model()).stream(new Prompt("Hello"));
    }

    private static String text(ChatResponse response) {
        return String.valueOf(response.getResult().getOutput().getText());
    }
}
