package dev.modelwright.processor.resource;

import java.nio.file.Path;
import java.util.Optional;

/** A resource that was found and read. */
public final class FoundFile {

    private final String address;
    private final byte[] bytes;
    private final Optional<Path> path;
    private final boolean isCopy;

    /** Takes over {@code bytes}, which nobody may change from then on. */
    FoundFile(String address, byte[] bytes, Optional<Path> path, boolean isCopy) {
        this.address = address;
        this.bytes = bytes;
        this.path = path;
        this.isCopy = isCopy;
    }

    /** Returns the absolute path, or the URI when there is none. */
    public String address() {
        return address;
    }

    /** Returns a copy of the content. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Returns the path on the default file system, empty when it is elsewhere. */
    public Optional<Path> path() {
        return path;
    }

    /** Tells whether the file was found among compiled output only, where it may be out of date. */
    public boolean isCopy() {
        return isCopy;
    }
}
