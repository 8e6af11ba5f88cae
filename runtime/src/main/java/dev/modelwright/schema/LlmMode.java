package dev.modelwright.schema;

/** How a language model is spoken to. */
public enum LlmMode implements WireNamed {
    /** With messages in roles. */
    CHAT("chat"),
    /** With one text to continue. */
    COMPLETION("completion");

    private final String wireName;

    LlmMode(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
