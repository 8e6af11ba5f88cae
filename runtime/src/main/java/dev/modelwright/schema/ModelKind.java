package dev.modelwright.schema;

/** The six kinds of models that a vendor may offer. */
public enum ModelKind implements WireNamed {
    /** Text generation. */
    LLM("llm", "llm", "text-generation"),
    /** Vectors of texts. */
    TEXT_EMBEDDING("text-embedding", "text_embedding", "embeddings"),
    /** Relevance of documents to a query. */
    RERANK("rerank", "rerank", "reranking"),
    /** Transcription of speech. */
    SPEECH2TEXT("speech2text", "speech2text", "speech2text"),
    /** Speech synthesis. */
    TTS("tts", "tts", "tts"),
    /** Detection of unwanted content. */
    MODERATION("moderation", "moderation", "moderation");

    private final String wireName;
    private final String sectionName;
    private final String originName;

    ModelKind(String wireName, String sectionName, String originName) {
        this.wireName = wireName;
        this.sectionName = sectionName;
        this.originName = originName;
    }

    /** Returns the name in {@code supported_model_types} and {@code model_type}, for example {@code text-embedding}. */
    @Override
    public String wireName() {
        return wireName;
    }

    /** Returns the key below {@code models:}, which is also the folder name, for example {@code text_embedding}. */
    public String sectionName() {
        return sectionName;
    }

    /** Returns the name that Dify's database and old interfaces use, for example {@code embeddings}. */
    public String originName() {
        return originName;
    }
}
