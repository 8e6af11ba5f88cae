package dev.modelwright.schema;

/** What a model can do beyond its kind. */
public enum ModelFeature implements WireNamed {
    /** Calls one tool. */
    TOOL_CALL("tool-call"),
    /** Calls several tools in one answer. */
    MULTI_TOOL_CALL("multi-tool-call"),
    /** Plans in text before it acts. */
    AGENT_THOUGHT("agent-thought"),
    /** Reads images. */
    VISION("vision"),
    /** Streams tool calls. */
    STREAM_TOOL_CALL("stream-tool-call"),
    /** Reads documents. */
    DOCUMENT("document"),
    /** Reads videos. */
    VIDEO("video"),
    /** Hears audio. */
    AUDIO("audio"),
    /** Keeps to a JSON schema by itself. */
    STRUCTURED_OUTPUT("structured-output"),
    /** Answers long calls by polling. */
    POLLING("polling");

    private final String wireName;

    ModelFeature(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
