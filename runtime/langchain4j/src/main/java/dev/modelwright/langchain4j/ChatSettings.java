package dev.modelwright.langchain4j;

import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.listener.ChatModelListener;
import dev.modelwright.error.InvokeException;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.schema.ModelFeature;
import java.util.List;
import java.util.Set;

/**
 * What a chat model is made of, whether it streams or not.
 *
 * @param model the model that answers
 * @param defaults parameters of requests that do not set them, with the model's name
 * @param listeners are told of each call by the framework
 * @param provider the framework's name for the vendor
 */
record ChatSettings(
        LanguageModel model,
        ModelwrightChatRequestParameters defaults,
        List<ChatModelListener> listeners,
        ModelProvider provider) {

    ChatSettings {
        listeners = List.copyOf(listeners);
        Requests.requireName(defaults.modelName(), model);
        defaults = defaults.defaultedBy(ModelwrightChatRequestParameters.builder()
                .modelName(model.model())
                .build());
    }

    /** Returns what the model does by itself. A vendor that cannot be asked now is asked again by the next call, which tells. */
    Set<Capability> capabilities() {
        try {
            return model.schema().features().contains(ModelFeature.STRUCTURED_OUTPUT)
                    ? Set.of(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                    : Set.of();
        } catch (InvokeException unknown) {
            return Set.of();
        }
    }
}
