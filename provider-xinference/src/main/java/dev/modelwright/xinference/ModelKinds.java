package dev.modelwright.xinference;

import dev.modelwright.openai.client.OpenAiException;
import dev.modelwright.openai.client.Reason;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.xinference.client.ModelDescription;

/** Makes sure that a running model is of the kind that is to be called. */
final class ModelKinds {

    private ModelKinds() {}

    /**
     * Refuses a model of another kind.
     *
     * @throws OpenAiException with {@link Reason#WRONG_MODEL_TYPE} and what the model is instead
     */
    static void require(ModelKind wanted, ModelDescription facts) throws OpenAiException {
        if (!facts.kinds().contains(wanted)) {
            throw OpenAiException.of(
                    Reason.WRONG_MODEL_TYPE,
                    "Model `" + facts.uid() + "` must be a " + noun(wanted) + ", but is " + described(facts)
                            + ". Choose the uid of a " + noun(wanted) + ".");
        }
    }

    private static String described(ModelDescription facts) {
        return facts.kinds().stream()
                .findFirst()
                .map(kind -> "a " + noun(kind))
                .orElseGet(() -> "of type `" + facts.type() + "`");
    }

    private static String noun(ModelKind kind) {
        return switch (kind) {
            case LLM -> "language model";
            case TEXT_EMBEDDING -> "text embedding model";
            case RERANK -> "rerank model";
            case SPEECH2TEXT -> "speech-to-text model";
            case TTS -> "text-to-speech model";
            case MODERATION -> "moderation model";
        };
    }
}
