package dev.modelwright.processor.yaml;

/** How a scalar is written. */
public enum ScalarStyle {
    /** Without quotes; the only style that can be anything but a text. */
    PLAIN,
    /** In single or double quotes. */
    QUOTED,
    /** As a block that begins with a bar or an angle bracket. */
    BLOCK
}
