package dev.modelwright.processor.plan;

import dev.modelwright.schema.ModelKind;

/** How kinds of models are called in names of generated types and methods. */
public final class KindNames {

    private KindNames() {}

    /** Returns the part of type names, for example {@code TextEmbedding}. */
    public static String prefix(ModelKind kind) {
        return switch (kind) {
            case LLM -> "Llm";
            case TEXT_EMBEDDING -> "TextEmbedding";
            case RERANK -> "Rerank";
            case SPEECH2TEXT -> "SpeechToText";
            case TTS -> "TextToSpeech";
            case MODERATION -> "Moderation";
        };
    }

    /** Returns the name of the typed entry point, for example {@code textEmbedding}. */
    public static String method(ModelKind kind) {
        String prefix = prefix(kind);
        return Character.toLowerCase(prefix.charAt(0)) + prefix.substring(1);
    }
}
