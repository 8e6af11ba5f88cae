package dev.modelwright.langchain4j;

import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.listener.ChatModelListener;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.modelwright.model.LanguageModel;
import java.util.List;
import java.util.Objects;

/** Collects what a chat model is made of, whether it streams or not. Not thread-safe. */
abstract class ChatBuilder<B extends ChatBuilder<B>> {

    private final LanguageModel model;
    private ModelwrightChatRequestParameters defaults =
            ModelwrightChatRequestParameters.builder().build();
    private List<ChatModelListener> listeners = List.of();
    private ModelProvider provider = ModelProvider.OTHER;

    ChatBuilder(LanguageModel model) {
        this.model = Objects.requireNonNull(model, "model");
    }

    abstract B self();

    /** Sets the parameters of requests that do not set them, the vendor's own among them. None when it is not called. */
    public B defaultRequestParameters(ChatRequestParameters parameters) {
        this.defaults = ModelwrightChatRequestParameters.builder()
                .overrideWith(parameters)
                .build();
        return self();
    }

    /** Sets the listeners that the framework tells of requests, responses and errors. None when it is not called. */
    public B listeners(List<ChatModelListener> those) {
        this.listeners = List.copyOf(those);
        return self();
    }

    /** Sets the listeners that the framework tells of requests, responses and errors. None when it is not called. */
    public B listeners(ChatModelListener... those) {
        return listeners(List.of(those));
    }

    /** Sets the framework's name for the vendor, which listeners see; {@code OTHER} when it is not called. */
    public B provider(ModelProvider name) {
        this.provider = Objects.requireNonNull(name, "name");
        return self();
    }

    final ChatSettings settings() {
        return new ChatSettings(model, defaults, listeners, provider);
    }
}
