package dev.modelwright.registry;

import java.util.Objects;

/**
 * A provider that is on the class path but could not be loaded. The others are not affected.
 *
 * @param description what could not be loaded and why; for most causes it names the class
 * @param cause what was thrown
 */
public record BrokenProvider(String description, Throwable cause) {

    public BrokenProvider {
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(cause, "cause");
    }
}
