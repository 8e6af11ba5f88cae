package dev.modelwright.model;

import java.time.Duration;
import java.util.Objects;

/**
 * A piece of what was said.
 *
 * @param start when it begins, from the start of the recording
 * @param end when it ends, from the start of the recording
 * @param text what was said
 */
public record TranscriptSegment(Duration start, Duration end, String text) {

    public TranscriptSegment {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(text, "text");
    }
}
