package dev.modelwright.model;

import dev.modelwright.parameter.AppliedParameters;
import dev.modelwright.usage.CallUsage;
import java.util.Objects;

/**
 * A spoken text.
 *
 * @param audio the recording, held in memory
 * @param usage what all requests together cost and took
 * @param parameters the parameters that were sent
 */
public record SpeechResult(Audio audio, CallUsage usage, AppliedParameters parameters) {

    public SpeechResult {
        Objects.requireNonNull(audio, "audio");
        Objects.requireNonNull(usage, "usage");
        Objects.requireNonNull(parameters, "parameters");
    }
}
