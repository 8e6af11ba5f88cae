package dev.modelwright.springai;

import dev.modelwright.model.LanguageModel;
import io.micrometer.observation.ObservationRegistry;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.observation.ChatModelObservationConvention;
import org.springframework.ai.chat.prompt.ChatOptions;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.retry.NonTransientAiException;
import org.springframework.ai.retry.TransientAiException;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * A language model of any vendor as Spring AI's chat model. Never runs a tool: it hands the model's calls back, as Spring AI 2
 * asks of its models, and {@code ChatClient} or the caller runs them. Immutable and safe for any number of threads.
 *
 * <p>A prompt's options of type {@link ModelwrightChatOptions} stand as they are, since {@code ChatClient} has merged them with
 * the defaults by then. Options of another type are laid over the defaults.
 */
public final class ModelwrightChatModel implements ChatModel {

    private final LanguageModel model;
    private final ModelwrightChatOptions options;
    private final ChatObservations observations;
    private final Scheduler scheduler;
    private final ChatRequests requests;

    private ModelwrightChatModel(Builder builder) {
        this.model = builder.model;
        this.options = builder.options.mutate().model(model.model()).build();
        this.observations = new ChatObservations(model.provider(), builder.registry, builder.convention);
        this.scheduler = builder.scheduler;
        this.requests = new ChatRequests(model);
    }

    /** Returns the model with no default options, without observations. */
    public static ModelwrightChatModel of(LanguageModel model) {
        return builder(model).build();
    }

    /** Starts a chat model around this one. */
    public static Builder builder(LanguageModel model) {
        return new Builder(model);
    }

    /** Returns the default options, which name the model. */
    @Override
    public ModelwrightChatOptions getOptions() {
        return options;
    }

    /**
     * Asks the model and waits for the whole answer.
     *
     * @throws TransientAiException when the call failed and may succeed if it is tried again
     * @throws NonTransientAiException when the call failed, or was refused, for good: a parameter that the model does not have or a value
     *     outside its bounds too
     * @throws IllegalArgumentException when the options name another model, a tool's schema is no JSON object, or a medium cannot be read
     */
    @Override
    public ChatResponse call(Prompt prompt) {
        Prompt whole = withOptions(prompt);
        return observations.call(
                whole,
                () -> ChatResponses.whole(model, ModelErrors.translating(() -> model.invoke(requests.of(whole)))));
    }

    /**
     * Returns the answer as it arrives, one call of the vendor for each subscription. It is read only as far as the subscriber asks, on
     * a thread of the scheduler; cancelling closes the vendor's call at once. Whatever is wrong, the prompt included, is an error
     * signal. The last response has no text: it holds whole tool calls, finish reason, usage and price.
     */
    @Override
    public Flux<ChatResponse> stream(Prompt prompt) {
        return Flux.deferContextual(context -> {
            Prompt whole = withOptions(prompt);
            return observations.stream(whole, context, () -> responses(whole));
        });
    }

    private Flux<ChatResponse> responses(Prompt prompt) {
        OpeningStream stream = new OpeningStream(() -> model.stream(requests.of(prompt)), scheduler.createWorker());
        return stream.chunks()
                .filter(ChatResponses::isShown)
                .map(chunk -> ChatResponses.piece(model, chunk))
                .concatWith(Flux.defer(() -> Flux.just(ChatResponses.last(model, stream.result()))))
                .onErrorMap(RuntimeException.class, ModelErrors::translated);
    }

    private Prompt withOptions(Prompt prompt) {
        return prompt.mutate().chatOptions(effective(prompt.getOptions())).build();
    }

    private ModelwrightChatOptions effective(@Nullable ChatOptions asked) {
        if (asked == null) {
            return options;
        }
        ModelwrightChatOptions own = asked instanceof ModelwrightChatOptions ours
                ? ours
                : options.mutate().combineWith(asked.mutate()).build();
        return own.getModel() == null ? own.mutate().model(model.model()).build() : own;
    }

    /** Collects what a chat model is made of. Not thread-safe. */
    public static final class Builder {

        private final LanguageModel model;
        private ModelwrightChatOptions options =
                ModelwrightChatOptions.builder().build();
        private ObservationRegistry registry = ObservationRegistry.NOOP;
        private @Nullable ChatModelObservationConvention convention;
        private Scheduler scheduler = Schedulers.boundedElastic();

        private Builder(LanguageModel model) {
            this.model = Objects.requireNonNull(model, "model");
        }

        /** States what holds for prompts without options; nothing if it is not called. */
        public Builder options(ModelwrightChatOptions defaults) {
            this.options = Objects.requireNonNull(defaults, "defaults");
            return this;
        }

        /** States where calls are observed; nowhere if it is not called. */
        public Builder observationRegistry(ObservationRegistry observations) {
            this.registry = Objects.requireNonNull(observations, "observations");
            return this;
        }

        /** States how observations are named, in place of Spring AI's own convention. */
        public Builder observationConvention(ChatModelObservationConvention naming) {
            this.convention = Objects.requireNonNull(naming, "naming");
            return this;
        }

        /**
         * States whose threads wait for streamed answers, one for each stream that is read; they must bear interruption. Reactor's
         * bounded elastic threads if it is not called.
         */
        public Builder scheduler(Scheduler threads) {
            this.scheduler = Objects.requireNonNull(threads, "threads");
            return this;
        }

        /** Returns the chat model. */
        public ModelwrightChatModel build() {
            return new ModelwrightChatModel(this);
        }
    }
}
