package dev.modelwright.decorator;

import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.Model;
import dev.modelwright.model.ModerationModel;
import dev.modelwright.model.RerankModel;
import dev.modelwright.model.SpeechToTextModel;
import dev.modelwright.model.TextEmbeddingModel;
import dev.modelwright.model.TextToSpeechModel;

/** Puts decorators around models whose kind a test does not know. */
final class Wrapping {

    private Wrapping() {}

    static Model on(Decorator decorator, Model model) {
        return switch (model.kind()) {
            case LLM -> decorator.on((LanguageModel) model);
            case TEXT_EMBEDDING -> decorator.on((TextEmbeddingModel) model);
            case RERANK -> decorator.on((RerankModel) model);
            case SPEECH2TEXT -> decorator.on((SpeechToTextModel) model);
            case TTS -> decorator.on((TextToSpeechModel) model);
            case MODERATION -> decorator.on((ModerationModel) model);
        };
    }

    static Model over(RoundRobin robin, Model one, Model other) {
        return switch (one.kind()) {
            case LLM -> robin.over((LanguageModel) one, (LanguageModel) other);
            case TEXT_EMBEDDING -> robin.over((TextEmbeddingModel) one, (TextEmbeddingModel) other);
            case RERANK -> robin.over((RerankModel) one, (RerankModel) other);
            case SPEECH2TEXT -> robin.over((SpeechToTextModel) one, (SpeechToTextModel) other);
            case TTS -> robin.over((TextToSpeechModel) one, (TextToSpeechModel) other);
            case MODERATION -> robin.over((ModerationModel) one, (ModerationModel) other);
        };
    }
}
