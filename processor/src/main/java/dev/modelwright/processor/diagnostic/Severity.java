package dev.modelwright.processor.diagnostic;

/** How much a finding matters. */
public enum Severity {
    /** The vendor cannot work; nothing is rendered. */
    ERROR,
    /** The vendor works, but not as its author is likely to expect. */
    WARNING
}
