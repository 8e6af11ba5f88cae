package dev.modelwright.schema;

/** What the text of a credential field holds; written as {@code format}, an additive key that Dify ignores. */
public enum ValueFormat implements WireNamed {
    /** Any text; nothing is trimmed. */
    TEXT("text"),
    /** An absolute URI. */
    URI("uri"),
    /** A whole number that fits in 32 bits. */
    INTEGER("integer"),
    /** A decimal number. */
    NUMBER("number"),
    /** {@code true} or {@code false}. */
    BOOLEAN("boolean"),
    /** A positive number of seconds, whole or decimal. */
    DURATION_SECONDS("duration-seconds");

    private final String wireName;

    ValueFormat(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
