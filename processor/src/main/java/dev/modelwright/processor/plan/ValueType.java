package dev.modelwright.processor.plan;

/** The Java type of a generated value. */
public enum ValueType {
    /** A text. */
    TEXT,
    /** A text that never prints. */
    SECRET,
    /** True or false. */
    BOOLEAN,
    /** A whole number of 32 bits. */
    INTEGER,
    /** A whole number of 64 bits. */
    LONG,
    /** A decimal number, exact. */
    NUMBER,
    /** A decimal number, binary. */
    DOUBLE,
    /** An address. */
    URI,
    /** A length of time. */
    DURATION,
    /** One of several constants. */
    CHOICE,
    /** Any JSON value, for parameters that have different types in different models. */
    JSON
}
