package dev.modelwright.processor.schema;

import dev.modelwright.processor.diagnostic.FileLocation;

/**
 * A text of the vendor file and its place.
 *
 * @param text the text
 * @param location where it begins
 */
public record LocatedText(String text, FileLocation location) {}
