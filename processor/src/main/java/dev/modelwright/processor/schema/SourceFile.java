package dev.modelwright.processor.schema;

import java.util.Optional;

/**
 * A file that a vendor was read from, or would have been.
 *
 * @param path its path from the vendor's root, with slashes
 * @param hash the hash of its content, empty if there is no such file
 */
public record SourceFile(String path, Optional<String> hash) {}
