package dev.modelwright.processor.yaml;

/** What a scalar is by the core schema of YAML 1.2. */
public enum ScalarKind {
    /** No value: nothing, {@code ~} or {@code null}. */
    NULL("empty"),
    /** {@code true} or {@code false}. */
    BOOLEAN("a boolean"),
    /** A whole number. */
    INTEGER("a number"),
    /** A number with a fraction or an exponent. */
    DECIMAL("a number"),
    /** Anything else, and everything that is quoted. */
    TEXT("a text"),
    /** A value that was reported already; whatever is asked of it must be answered without another report. */
    BROKEN("broken");

    private final String description;

    ScalarKind(String description) {
        this.description = description;
    }

    /** Returns the kind in words, with its article. */
    public String description() {
        return description;
    }
}
