package dev.modelwright.registry;

import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.ModerationModel;
import dev.modelwright.model.RerankModel;
import dev.modelwright.model.SpeechToTextModel;
import dev.modelwright.model.TextEmbeddingModel;
import dev.modelwright.model.TextToSpeechModel;
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

    /**
     * Returns an embedding model with its credential. Makes no call.
     *
     * @param model the model's name
     * @param credentials the values of the vendor's credential form, by variable
     * @throws dev.modelwright.credential.InvalidCredentialsException with every value that does not fit the form
     * @throws UnsupportedModelKindException when the vendor has no driver for embedding models
     */
    default TextEmbeddingModel textEmbeddingModel(String model, Map<String, ?> credentials) {
        throw new UnsupportedModelKindException(id(), ModelKind.TEXT_EMBEDDING, kinds());
    }

    /**
     * Returns a rerank model with its credential. Makes no call.
     *
     * @param model the model's name
     * @param credentials the values of the vendor's credential form, by variable
     * @throws dev.modelwright.credential.InvalidCredentialsException with every value that does not fit the form
     * @throws UnsupportedModelKindException when the vendor has no driver for rerank models
     */
    default RerankModel rerankModel(String model, Map<String, ?> credentials) {
        throw new UnsupportedModelKindException(id(), ModelKind.RERANK, kinds());
    }

    /**
     * Returns a model that writes down what is said, with its credential. Makes no call.
     *
     * @param model the model's name
     * @param credentials the values of the vendor's credential form, by variable
     * @throws dev.modelwright.credential.InvalidCredentialsException with every value that does not fit the form
     * @throws UnsupportedModelKindException when the vendor has no driver for such models
     */
    default SpeechToTextModel speechToTextModel(String model, Map<String, ?> credentials) {
        throw new UnsupportedModelKindException(id(), ModelKind.SPEECH2TEXT, kinds());
    }

    /**
     * Returns a model that speaks, with its credential. Makes no call.
     *
     * @param model the model's name
     * @param credentials the values of the vendor's credential form, by variable
     * @throws dev.modelwright.credential.InvalidCredentialsException with every value that does not fit the form
     * @throws UnsupportedModelKindException when the vendor has no driver for such models
     */
    default TextToSpeechModel textToSpeechModel(String model, Map<String, ?> credentials) {
        throw new UnsupportedModelKindException(id(), ModelKind.TTS, kinds());
    }

    /**
     * Returns a moderation model with its credential. Makes no call.
     *
     * @param model the model's name
     * @param credentials the values of the vendor's credential form, by variable
     * @throws dev.modelwright.credential.InvalidCredentialsException with every value that does not fit the form
     * @throws UnsupportedModelKindException when the vendor has no driver for moderation models
     */
    default ModerationModel moderationModel(String model, Map<String, ?> credentials) {
        throw new UnsupportedModelKindException(id(), ModelKind.MODERATION, kinds());
    }
}
