package dev.modelwright.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.UnsupportedFeatureException;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatModelStreamingEvent;
import dev.langchain4j.model.chat.response.CompleteResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.modelwright.model.LlmChunk;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PublisherTest {

    private final ExecutorService executor = Executors.newSingleThreadExecutor();
    private final Listener listener = new Listener();

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    @Test
    void subscriberGetsAsMuchAsItAskedForAndThenTheEnd() throws Exception {
        subscribe(ScriptedDriver.answering(LlmChunk.of("a"), LlmChunk.of("b")), request());

        listener.subscription.get().request(1);
        assertThat(listener.first.get(1, TimeUnit.MINUTES)).isEqualTo(new PartialResponse("a"));
        assertThat(listener.events).hasSize(1);

        listener.subscription.get().request(2);
        assertThat(listener.end()).isEqualTo("complete");
        assertThat(listener.events).hasSize(3).last().isInstanceOf(CompleteResponse.class);
        listener.subscription.get().request(0);
        assertThat(listener.signals).hasValue(1);
    }

    @Test
    void failureIsTheFrameworksAndToldWithoutDemand() throws Exception {
        subscribe(ScriptedDriver.failing(Refusals.ofStatus(429)), request());

        assertThat(listener.end()).isEqualTo(RateLimitException.class.getSimpleName());
    }

    @Test
    void whatCannotBeCarriedOverIsToldAndNotThrown() throws Exception {
        subscribe(
                ScriptedDriver.answering(),
                ChatRequest.builder().messages(UserMessage.from("hi")).topK(3).build());

        assertThat(listener.end()).isEqualTo(UnsupportedFeatureException.class.getSimpleName());
    }

    @Test
    void cancellationClosesTheStreamAlsoWhileNothingIsAskedFor() throws Exception {
        SilentChunks chunks = new SilentChunks(2, LlmChunk.of("a"));
        subscribe(ScriptedDriver.streaming(call -> chunks), request());
        listener.subscription.get().request(1);
        listener.first.get(1, TimeUnit.MINUTES);

        listener.subscription.get().cancel();

        chunks.awaitClosed();
        executor.submit(() -> {}).get(1, TimeUnit.MINUTES);
        assertThat(listener.events).hasSize(1);
        assertThat(listener.ended).isNotDone();
    }

    @Test
    void demandOfNothingIsAnErrorAndEndsTheCall() throws Exception {
        SilentChunks chunks = new SilentChunks(0, LlmChunk.of("a"));
        subscribe(ScriptedDriver.streaming(call -> chunks), request());

        listener.subscription.get().request(0);

        assertThat(listener.end()).isEqualTo(IllegalArgumentException.class.getSimpleName());
        executor.submit(() -> {}).get(1, TimeUnit.MINUTES);
        assertThat(listener.events).isEmpty();
    }

    @Test
    void threadThatIsInterruptedWhileNothingIsAskedForEndsTheCall() throws Exception {
        subscribe(ScriptedDriver.answering(LlmChunk.of("a")), request());

        executor.shutdownNow();

        assertThat(listener.end()).isEqualTo(LangChain4jException.class.getSimpleName());
    }

    private void subscribe(ScriptedDriver driver, ChatRequest request) {
        ModelwrightStreamingChatModel.builder(driver.model())
                .executor(executor)
                .build()
                .chat(request)
                .subscribe(listener);
    }

    private static ChatRequest request() {
        return ChatRequest.builder().messages(UserMessage.from("hi")).build();
    }

    /** A subscriber that asks for nothing by itself. */
    private static final class Listener implements Flow.Subscriber<ChatModelStreamingEvent> {

        final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();
        final CompletableFuture<ChatModelStreamingEvent> first = new CompletableFuture<>();
        final CompletableFuture<String> ended = new CompletableFuture<>();
        final AtomicInteger signals = new AtomicInteger();
        final List<ChatModelStreamingEvent> events = new CopyOnWriteArrayList<>();

        String end() throws Exception {
            return ended.get(1, TimeUnit.MINUTES);
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription.complete(given);
        }

        @Override
        public void onNext(ChatModelStreamingEvent event) {
            events.add(event);
            first.complete(event);
        }

        @Override
        public void onError(Throwable failure) {
            signals.incrementAndGet();
            ended.complete(failure.getClass().getSimpleName());
        }

        @Override
        public void onComplete() {
            signals.incrementAndGet();
            ended.complete("complete");
        }
    }
}
