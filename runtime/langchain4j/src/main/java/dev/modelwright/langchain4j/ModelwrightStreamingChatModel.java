package dev.modelwright.langchain4j;

import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.listener.ChatModelListener;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatModelStreamingEvent;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import dev.modelwright.model.LanguageModel;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;

/**
 * A language model of any vendor as LangChain4j's streaming chat model. Immutable, safe for any number of threads, and nothing to close.
 *
 * <p>What cannot be carried over is thrown on the caller's thread, before anything is sent. All else is told to the handler, by one
 * thread of the executor for each call, in order: the parts, then either the complete response or the failure. A handler that throws is
 * told so with {@code onError}, and the stream goes on. After a cancellation the handler is told nothing more.
 */
public final class ModelwrightStreamingChatModel implements StreamingChatModel {

    private final ChatSettings settings;
    private final Executor executor;

    private ModelwrightStreamingChatModel(ChatSettings settings, Executor executor) {
        this.settings = settings;
        this.executor = executor;
    }

    /** Returns the model without default parameters and listeners. */
    public static ModelwrightStreamingChatModel of(LanguageModel model) {
        return builder(model).build();
    }

    /** Starts with a model. */
    public static Builder builder(LanguageModel model) {
        return new Builder(model);
    }

    @Override
    public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
        start(request, handler, new StreamingCall());
    }

    /** Returns the same events for subscribers, each of whom begins a call of its own, which is read as far as the subscriber asks. */
    @Override
    public Flow.Publisher<ChatModelStreamingEvent> doChat(ChatRequest request) {
        return subscriber -> {
            StreamingCall call = new StreamingCall();
            EventSubscription subscription = new EventSubscription(subscriber, call);
            subscriber.onSubscribe(subscription);
            try {
                start(request, subscription, call);
            } catch (LangChain4jException unsupported) {
                subscription.onError(unsupported);
            }
        };
    }

    /**
     * Asks as {@code chat} does, and returns at once what cancels the call, also before the first part has arrived and while the vendor
     * has not begun to answer.
     *
     * @throws dev.langchain4j.exception.LangChain4jException when something of the request cannot be carried over
     */
    public StreamingHandle start(ChatRequest request, StreamingChatResponseHandler handler) {
        StreamingCall call = new StreamingCall();
        new Once(this, call).chat(request, handler);
        return call;
    }

    private void start(ChatRequest request, StreamingChatResponseHandler handler, StreamingCall call) {
        call.start(settings.model(), request, new GuardedHandler(handler, call), executor);
    }

    @Override
    public ChatRequestParameters defaultRequestParameters() {
        return settings.defaults();
    }

    @Override
    public List<ChatModelListener> listeners() {
        return settings.listeners();
    }

    @Override
    public ModelProvider provider() {
        return settings.provider();
    }

    @Override
    public Set<Capability> supportedCapabilities() {
        return settings.capabilities();
    }

    /** The model for one call, so that the framework's own merging and listening lead to a call that is known before. */
    private record Once(ModelwrightStreamingChatModel model, StreamingCall call) implements StreamingChatModel {

        @Override
        public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
            model.start(request, handler, call);
        }

        @Override
        public ChatRequestParameters defaultRequestParameters() {
            return model.defaultRequestParameters();
        }

        @Override
        public List<ChatModelListener> listeners() {
            return model.listeners();
        }

        @Override
        public ModelProvider provider() {
            return model.provider();
        }
    }

    /** Collects what the model is made of. Not thread-safe. */
    public static final class Builder extends ChatBuilder<Builder> {

        private Executor executor = Builder::onDaemon;

        private Builder(LanguageModel model) {
            super(model);
        }

        private static void onDaemon(Runnable call) {
            Thread thread = new Thread(call, "modelwright-langchain4j");
            thread.setDaemon(true);
            thread.start();
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets what runs calls, each of which holds its thread until the answer has ended; a new daemon thread for each when this is not
         * called. {@code Executors.newVirtualThreadPerTaskExecutor()} is the better choice from JDK 21 on. It stays the caller's to shut
         * down.
         */
        public Builder executor(Executor runner) {
            this.executor = Objects.requireNonNull(runner, "runner");
            return this;
        }

        /**
         * Returns the model. Makes no call.
         *
         * @throws dev.langchain4j.exception.UnsupportedFeatureException when the default parameters name another model
         */
        public ModelwrightStreamingChatModel build() {
            return new ModelwrightStreamingChatModel(settings(), executor);
        }
    }
}
