package dev.modelwright.xinference.load;

import java.util.Locale;

/** What is asked for. Each kind has a model whose uid is its name. */
enum LoadKind {
    STREAM("/chat/completions", "{\"model_type\":\"LLM\",\"model_ability\":[\"chat\"],\"model_engine\":\"vLLM\"}"),
    CHAT("/chat/completions", STREAM.description),
    EMBED(
            "/embeddings",
            "{\"model_type\":\"embedding\",\"model_engine\":\"vllm\",\"dimensions\":2,\"max_tokens\":128}"),
    RERANK("/rerank", "{\"model_type\":\"rerank\",\"model_engine\":\"vllm\"}"),
    HEAR("/audio/transcriptions", "{\"model_type\":\"audio\",\"model_ability\":[\"audio2text\"]}"),
    SPEAK("/audio/speech", "{\"model_type\":\"audio\",\"model_ability\":[\"text2audio\"]}");

    private static final String USAGE = "\"usage\":{\"prompt_tokens\":3,\"completion_tokens\":2}";

    private final String path;
    private final String description;

    LoadKind(String path, String description) {
        this.path = path;
        this.description = description;
    }

    String uid() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns what the server says of the model. */
    String description() {
        return description;
    }

    static LoadKind of(LoadRequest request) {
        boolean streamed = request.body().contains("\"stream\":true");
        for (LoadKind kind : values()) {
            if (request.line().contains(kind.path + " ") && (kind != STREAM || streamed)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(request.line());
    }

    /** Returns a whole answer. */
    String answer(int call) {
        return switch (this) {
            case STREAM, CHAT ->
                "{\"id\":\"r\",\"choices\":[{\"message\":{\"content\":\"said call-" + call
                        + "\"},\"finish_reason\":\"stop\"}]," + USAGE + "}";
            case EMBED -> "{\"data\":[{\"index\":0,\"embedding\":[" + call + ",1]}]," + USAGE + "}";
            case RERANK -> "{\"results\":[{\"index\":0,\"relevance_score\":" + call + "}]}";
            case HEAR -> "{\"text\":\"said call-" + call + "\"}";
            case SPEAK -> "ID3 said call-" + call;
        };
    }

    /** Returns the first piece of a streamed answer. */
    static String firstPiece() {
        return "{\"id\":\"r\",\"choices\":[{\"delta\":{\"content\":\"said \"},\"finish_reason\":null}]}";
    }

    /** Returns the last piece of a streamed answer. */
    static String lastPiece(int call) {
        return "{\"id\":\"r\",\"choices\":[{\"delta\":{\"content\":\"call-" + call + "\"},\"finish_reason\":\"stop\"}],"
                + USAGE + "}";
    }
}
