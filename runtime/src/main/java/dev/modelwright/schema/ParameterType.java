package dev.modelwright.schema;

/** The type of a model parameter's value. */
public enum ParameterType implements WireNamed {
    /** A decimal number. */
    FLOAT("float"),
    /** A whole number. */
    INT("int"),
    /** A text, or one of several options. */
    STRING("string"),
    /** True or false. */
    BOOLEAN("boolean"),
    /** A long text. */
    TEXT("text");

    private final String wireName;

    ParameterType(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }

    /** Tells whether values are numbers, so that a range and a precision mean something. */
    public boolean isNumeric() {
        return this == FLOAT || this == INT;
    }
}
