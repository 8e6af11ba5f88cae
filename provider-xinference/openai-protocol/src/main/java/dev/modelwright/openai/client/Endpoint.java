package dev.modelwright.openai.client;

import java.util.List;

/** The paths of a server that have no part that changes. */
enum Endpoint {
    CHAT("chat", "completions"),
    COMPLETIONS("completions"),
    EMBEDDINGS("embeddings"),
    RERANK("rerank"),
    TRANSCRIPTIONS("audio", "transcriptions"),
    SPEECH("audio", "speech");

    private final List<String> segments;

    Endpoint(String... segments) {
        this.segments = List.of(segments);
    }

    /** Returns the segments of the path behind the version. */
    List<String> segments() {
        return segments;
    }
}
