package dev.modelwright.springboot;

import dev.modelwright.decorator.Listening;
import dev.modelwright.listener.ModelListener;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.Model;
import dev.modelwright.model.ModerationModel;
import dev.modelwright.model.RerankModel;
import dev.modelwright.model.SpeechToTextModel;
import dev.modelwright.model.TextEmbeddingModel;
import dev.modelwright.model.TextToSpeechModel;
import java.util.List;

/** Puts listeners around a model of any kind. */
final class Heard {

    private Heard() {}

    static Model by(List<ModelListener> listeners, Model model) {
        if (listeners.isEmpty()) {
            return model;
        }
        Listening listening = Listening.with(listeners.toArray(ModelListener[]::new));
        return switch (model.kind()) {
            case LLM -> listening.on((LanguageModel) model);
            case TEXT_EMBEDDING -> listening.on((TextEmbeddingModel) model);
            case RERANK -> listening.on((RerankModel) model);
            case SPEECH2TEXT -> listening.on((SpeechToTextModel) model);
            case TTS -> listening.on((TextToSpeechModel) model);
            case MODERATION -> listening.on((ModerationModel) model);
        };
    }
}
