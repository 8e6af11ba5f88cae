package dev.modelwright.model;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was said in a recording.
 *
 * @param text what was said; empty text when nothing was
 * @param language the language that the model heard, in the vendor's own words
 * @param duration how long the recording is
 * @param segments the pieces with their times, in order, each a word when words were wanted and the model gives them; none when they
 *     were not wanted or the model gives none
 */
public record Transcript(
        String text, Optional<String> language, Optional<Duration> duration, List<TranscriptSegment> segments) {

    public Transcript {
        Objects.requireNonNull(text, "text");
        segments = List.copyOf(segments);
    }

    /** Returns a transcript of which only the text is known. */
    public static Transcript of(String text) {
        return new Transcript(text, Optional.empty(), Optional.empty(), List.of());
    }
}
