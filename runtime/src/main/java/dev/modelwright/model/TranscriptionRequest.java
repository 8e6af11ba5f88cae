package dev.modelwright.model;

import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.parameter.Parameters;
import java.util.Objects;
import java.util.Optional;

/**
 * A recording to write down.
 *
 * @param audio the recording
 * @param language the language spoken, as an ISO 639-1 code; found out by the model when empty
 * @param prompt words that are likely to be said, or the text before the recording, for vendors that take it
 * @param segments whether pieces or words with their times are wanted, where the model gives them
 * @param parameters the values of model parameters
 * @param user an opaque id of the end user, for the vendor
 */
public record TranscriptionRequest(
        Audio audio,
        Optional<String> language,
        Optional<String> prompt,
        Segments segments,
        Parameters parameters,
        Optional<String> user) {

    public TranscriptionRequest {
        Objects.requireNonNull(audio, "audio");
        Objects.requireNonNull(segments, "segments");
        Objects.requireNonNull(parameters, "parameters");
    }

    /** Returns a request for the text alone, without parameters. */
    public static TranscriptionRequest of(Audio audio) {
        return new TranscriptionRequest(
                audio,
                Optional.empty(),
                Optional.empty(),
                Segments.UNWANTED,
                DynamicParameters.none(),
                Optional.empty());
    }

    /** Returns this request for a recording in a language, as an ISO 639-1 code. */
    public TranscriptionRequest inLanguage(String code) {
        return new TranscriptionRequest(audio, Optional.of(code), prompt, segments, parameters, user);
    }

    /** Returns this request with words that are likely to be said, or the text before the recording. */
    public TranscriptionRequest withPrompt(String text) {
        return new TranscriptionRequest(audio, language, Optional.of(text), segments, parameters, user);
    }

    /** Returns this request for pieces with their times too. */
    public TranscriptionRequest withSegments() {
        return new TranscriptionRequest(audio, language, prompt, Segments.WANTED, parameters, user);
    }

    /** Returns this request for each word with its times too. */
    public TranscriptionRequest withWords() {
        return new TranscriptionRequest(audio, language, prompt, Segments.WORDS, parameters, user);
    }

    /** Returns this request with other parameters. */
    public TranscriptionRequest with(Parameters values) {
        return new TranscriptionRequest(audio, language, prompt, segments, values, user);
    }

    /** Returns this request on behalf of an end user. */
    public TranscriptionRequest withUser(String id) {
        return new TranscriptionRequest(audio, language, prompt, segments, parameters, Optional.of(id));
    }

    /** Whether pieces with their times are wanted. */
    public enum Segments {
        /** The text is enough. */
        UNWANTED,
        /** Pieces with their times are wanted, where the model gives them. */
        WANTED,
        /** Each word with its times is wanted, where the model gives them; else pieces that it does give. */
        WORDS
    }
}
