package dev.modelwright.registry;

import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.Model;
import dev.modelwright.model.ModelListing;
import dev.modelwright.model.ModerationModel;
import dev.modelwright.model.RerankModel;
import dev.modelwright.model.SpeechToTextModel;
import dev.modelwright.model.TextEmbeddingModel;
import dev.modelwright.model.TextToSpeechModel;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.PredefinedModel;
import dev.modelwright.schema.ProviderSchema;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A vendor as the registry sees it: its schema and its models by name. Generated, and found by the service loader. Lives as long as the
 * process as a rule; one that shall end earlier is closed.
 */
public interface ModelProvider extends AutoCloseable {

    /** Returns what the vendor declares. */
    ProviderSchema schema();

    /** Returns the kinds of models that can be called: those for which the vendor has a driver. */
    Set<ModelKind> kinds();

    /** Returns the vendor's id. */
    default String id() {
        return schema().id();
    }

    /** Returns the predefined models of a kind in the vendor's order, without those that it has deprecated. */
    default List<ModelSchema> models(ModelKind kind) {
        return schema().predefined(kind).stream()
                .map(PredefinedModel::schema)
                .filter(model -> !model.deprecated())
                .toList();
    }

    /**
     * Returns what asks the vendor which models of a kind it serves; empty when it cannot be asked. Makes no call.
     *
     * @throws IllegalStateException when this provider is closed
     */
    default Optional<ModelListing> listing(ModelKind kind) {
        return Optional.empty();
    }

    /**
     * Returns one of the vendor's icons; the one in English where there is none in the reader's language, the light one where there
     * is no dark one. Empty when the vendor names none, or its file is not on the class path.
     *
     * @throws java.io.UncheckedIOException when the file cannot be read
     */
    default Optional<Icon> icon(IconKind kind, Locale locale) {
        return IconFiles.read(this, kind, locale);
    }

    /** Opens a file that the vendor ships, by its path from the vendor's folder. Empty when there is none. Close the stream. */
    default Optional<InputStream> resource(String path) {
        return Optional.empty();
    }

    /**
     * Ends the calls that run at models of this provider, and lets go of the connections and threads of its drivers. Other providers, also
     * of the same vendor, go on, and so do the models of the generated static methods. Calls that begin afterwards fail as
     * {@link dev.modelwright.error.ConnectionException} with the code {@code closed}, and no model can be asked for. Closing again does
     * nothing.
     *
     * @throws RuntimeException what the first driver that failed to close has thrown, when all others are closed too
     */
    @Override
    default void close() {}

    /**
     * Returns a model of any kind with its credential. Makes no call.
     *
     * @param model the model's name
     * @param credentials the values of the vendor's credential form, by variable
     * @throws dev.modelwright.credential.InvalidCredentialsException with every value that does not fit the form
     * @throws UnsupportedModelKindException when the vendor has no driver for the kind
     */
    default Model model(ModelKind kind, String model, Map<String, ?> credentials) {
        return switch (kind) {
            case LLM -> languageModel(model, credentials);
            case TEXT_EMBEDDING -> textEmbeddingModel(model, credentials);
            case RERANK -> rerankModel(model, credentials);
            case SPEECH2TEXT -> speechToTextModel(model, credentials);
            case TTS -> textToSpeechModel(model, credentials);
            case MODERATION -> moderationModel(model, credentials);
        };
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
