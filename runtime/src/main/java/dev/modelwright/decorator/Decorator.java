package dev.modelwright.decorator;

import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.Model;
import dev.modelwright.model.ModerationModel;
import dev.modelwright.model.RerankModel;
import dev.modelwright.model.SpeechToTextModel;
import dev.modelwright.model.TextEmbeddingModel;
import dev.modelwright.model.TextToSpeechModel;

/**
 * Something that is put around a model of any kind and gives a model of the same kind. What is put around later is further
 * outside. Schema, names, token counts, voices and the check of credentials are those of the model inside. Thread-safe.
 */
public abstract sealed class Decorator permits ConcurrencyLimit, Listening, Retry, TimeLimits {

    Decorator() {}

    abstract <M extends Model> Around<M> around(M model);

    /** Returns a language model with this around it. */
    public final LanguageModel on(LanguageModel model) {
        return new DecoratedLanguageModel(around(model));
    }

    /** Returns a model that turns texts into vectors, with this around it. */
    public final TextEmbeddingModel on(TextEmbeddingModel model) {
        return new DecoratedTextEmbeddingModel(around(model));
    }

    /** Returns a model that puts documents in order, with this around it. */
    public final RerankModel on(RerankModel model) {
        return new DecoratedRerankModel(around(model));
    }

    /** Returns a model that writes down what is said, with this around it. */
    public final SpeechToTextModel on(SpeechToTextModel model) {
        return new DecoratedSpeechToTextModel(around(model));
    }

    /** Returns a model that speaks, with this around it. */
    public final TextToSpeechModel on(TextToSpeechModel model) {
        return new DecoratedTextToSpeechModel(around(model));
    }

    /** Returns a model that detects unwanted content, with this around it. */
    public final ModerationModel on(ModerationModel model) {
        return new DecoratedModerationModel(around(model));
    }
}
