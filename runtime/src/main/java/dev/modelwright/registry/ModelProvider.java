package dev.modelwright.registry;

import dev.modelwright.model.LanguageModel;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ProviderSchema;
import java.util.Map;
import java.util.Set;

/** A vendor as the registry sees it: its schema and its models by name. Generated, and found by the service loader. */
public interface ModelProvider {

    /** Returns what the vendor declares. */
    ProviderSchema schema();

    /** Returns the kinds of models that can be called: those for which the vendor has a driver. */
    Set<ModelKind> kinds();

    /** Returns the vendor's id. */
    default String id() {
        return schema().id();
    }

    /**
     * Returns a language model with its credential. Makes no call.
     *
     * @param model the model's name
     * @param credentials the values of the vendor's credential form, by variable
     * @throws dev.modelwright.credential.InvalidCredentialsException with every value that does not fit the form
     * @throws UnsupportedModelKindException when the vendor has no driver for language models
     */
    default LanguageModel languageModel(String model, Map<String, ?> credentials) {
        throw new UnsupportedModelKindException(id(), ModelKind.LLM, kinds());
    }
}
