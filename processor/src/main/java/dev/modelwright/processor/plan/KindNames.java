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
        return lowerFirst(prefix(kind));
    }

    /** Returns the interface that callers call, for example {@code TextEmbeddingModel}. */
    public static String caller(ModelKind kind) {
        return kind == ModelKind.LLM ? "LanguageModel" : prefix(kind) + "Model";
    }

    /** Returns the method that returns such a model by name, for example {@code textEmbeddingModel}. */
    public static String callerMethod(ModelKind kind) {
        return lowerFirst(caller(kind));
    }

    /** Returns what one model is called in a sentence, for example {@code a rerank model}. */
    public static String described(ModelKind kind, String which) {
        String noun = switch (kind) {
            case LLM -> "language model";
            case TEXT_EMBEDDING -> "text embedding model";
            case RERANK -> "rerank model";
            case SPEECH2TEXT -> "speech-to-text model";
            case TTS -> "text-to-speech model";
            case MODERATION -> "moderation model";
        };
        return "a " + which + noun;
    }

    private static String lowerFirst(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
