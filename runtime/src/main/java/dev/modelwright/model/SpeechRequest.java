package dev.modelwright.model;

import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.parameter.Parameters;
import java.util.Objects;
import java.util.Optional;

/**
 * A text to speak.
 *
 * @param text the text; not blank
 * @param voice the id of a voice; the model's default when empty
 * @param format the audio format by the vendor's name, for example {@code mp3}; the model's own when empty
 * @param parameters the values of model parameters
 * @param user an opaque id of the end user, for the vendor
 */
public record SpeechRequest(
        String text, Optional<String> voice, Optional<String> format, Parameters parameters, Optional<String> user) {

    public SpeechRequest {
        Objects.requireNonNull(voice, "voice");
        Objects.requireNonNull(parameters, "parameters");
        if (text.isBlank()) {
            throw new IllegalArgumentException("A request must have a text to speak, but it was blank.");
        }
    }

    /**
     * Returns a request in the model's default voice and format, without parameters.
     *
     * @throws IllegalArgumentException when the text is blank
     */
    public static SpeechRequest of(String text) {
        return new SpeechRequest(text, Optional.empty(), Optional.empty(), DynamicParameters.none(), Optional.empty());
    }

    /** Returns this request for a voice. */
    public SpeechRequest withVoice(String id) {
        return new SpeechRequest(text, Optional.of(id), format, parameters, user);
    }

    /** Returns this request for an audio format. */
    public SpeechRequest withFormat(AudioFormat wanted) {
        return withFormat(wanted.wireName());
    }

    /** Returns this request for an audio format by the vendor's name. */
    public SpeechRequest withFormat(String name) {
        return new SpeechRequest(text, voice, Optional.of(name), parameters, user);
    }

    /** Returns this request with other parameters. */
    public SpeechRequest with(Parameters values) {
        return new SpeechRequest(text, voice, format, values, user);
    }

    /** Returns this request on behalf of an end user. */
    public SpeechRequest withUser(String id) {
        return new SpeechRequest(text, voice, format, parameters, Optional.of(id));
    }
}
