package dev.modelwright.processor.resource;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A resource that was found and read.
 *
 * @param address the absolute path, or the URI when there is none
 * @param bytes the content
 * @param path the path on the default file system, empty when it is elsewhere
 * @param isCopy whether it was found among compiled output only, where it may be out of date
 */
public record FoundFile(String address, byte[] bytes, Optional<Path> path, boolean isCopy) {}
