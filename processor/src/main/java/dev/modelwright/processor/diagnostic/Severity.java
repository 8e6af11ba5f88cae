package dev.modelwright.processor.diagnostic;

/** How much a finding matters. */
public enum Severity {
    /** The vendor cannot work; nothing is rendered. */
    ERROR,
    /** The vendor works, but not as its author is likely to expect. */
    WARNING,
    /** The vendor works as its author is likely to expect; the code could be plainer, or says something worth knowing. */
    NOTE
}
