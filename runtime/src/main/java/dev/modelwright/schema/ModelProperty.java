package dev.modelwright.schema;

/** The closed set of facts that a model may state about itself. */
public enum ModelProperty implements WireNamed {
    /** How a language model is spoken to, see {@link LlmMode}. */
    MODE("mode"),
    /** The greatest number of tokens, prompt and answer together. */
    CONTEXT_SIZE("context_size"),
    /** The greatest number of texts in one request. */
    MAX_CHUNKS("max_chunks"),
    /** The greatest number of characters of one text. */
    MAX_CHARACTERS_PER_CHUNK("max_characters_per_chunk"),
    /** The greatest upload in megabytes. */
    FILE_UPLOAD_LIMIT("file_upload_limit"),
    /** The file name extensions that can be read, joined by commas. */
    SUPPORTED_FILE_EXTENSIONS("supported_file_extensions"),
    /** The voice that speaks when none is named. */
    DEFAULT_VOICE("default_voice"),
    /** The voices, a list of objects with {@code mode}, {@code name} and {@code language}. */
    VOICES("voices"),
    /** The greatest number of characters in one speech request. */
    WORD_LIMIT("word_limit"),
    /** The audio format, for example {@code mp3}. */
    AUDIO_TYPE("audio_type"),
    /** The greatest number of requests at the same time. */
    MAX_WORKERS("max_workers");

    private final String wireName;

    ModelProperty(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
