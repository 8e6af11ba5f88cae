package dev.modelwright.langchain4j;

import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.listener.ChatModelListener;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.modelwright.model.LanguageModel;
import java.util.List;
import java.util.Set;

/**
 * A language model of any vendor as LangChain4j's chat model. Immutable, safe for any number of threads, and nothing to close. Calls
 * run on the caller's thread, whose interruption cancels them; failures are the framework's exceptions with ours as the cause.
 */
public final class ModelwrightChatModel implements ChatModel {

    private final ChatSettings settings;

    private ModelwrightChatModel(ChatSettings settings) {
        this.settings = settings;
    }

    /** Returns the model without default parameters and listeners. */
    public static ModelwrightChatModel of(LanguageModel model) {
        return builder(model).build();
    }

    /** Starts with a model. */
    public static Builder builder(LanguageModel model) {
        return new Builder(model);
    }

    @Override
    public ChatResponse doChat(ChatRequest request) {
        LanguageModel model = settings.model();
        return Failures.mapping(() -> Answers.of(model.invoke(Requests.of(request, model)), model.model()));
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

    /** Collects what the model is made of. Not thread-safe. */
    public static final class Builder extends ChatBuilder<Builder> {

        private Builder(LanguageModel model) {
            super(model);
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * Returns the model. Makes no call.
         *
         * @throws dev.langchain4j.exception.UnsupportedFeatureException when the default parameters name another model
         */
        public ModelwrightChatModel build() {
            return new ModelwrightChatModel(settings());
        }
    }
}
