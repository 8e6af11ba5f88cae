package dev.modelwright.model;

import dev.modelwright.parameter.AppliedParameters;
import dev.modelwright.usage.CallUsage;
import java.util.List;
import java.util.Objects;

/**
 * A recording, written down.
 *
 * @param transcript what was said
 * @param usage what the call cost and took
 * @param parameters the parameters that were sent
 */
public record TranscriptionResult(Transcript transcript, CallUsage usage, AppliedParameters parameters) {

    public TranscriptionResult {
        Objects.requireNonNull(transcript, "transcript");
        Objects.requireNonNull(usage, "usage");
        Objects.requireNonNull(parameters, "parameters");
    }

    /** Returns what was said. */
    public String text() {
        return transcript.text();
    }

    /** Returns the pieces with their times, in order. */
    public List<TranscriptSegment> segments() {
        return transcript.segments();
    }
}
