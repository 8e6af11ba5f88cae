package dev.modelwright.driver;

import dev.modelwright.model.Audio;
import dev.modelwright.model.TranscriptionRequest;
import dev.modelwright.schema.ModelSchema;
import java.util.Optional;

/**
 * One call as a driver sees it: everything is checked already.
 *
 * @param model the model's name
 * @param credentials the vendor's credentials
 * @param schema what the model can do
 * @param audio the recording; to be sent as it is read
 * @param language the language spoken, as an ISO 639-1 code
 * @param prompt words that are likely to be said, or the text before the recording
 * @param segments whether pieces or words with their times are wanted, where the model gives them
 * @param parameters the values to send, checked against the model's rules
 * @param user an opaque id of the end user
 */
public record TranscriptionCall<C, P>(
        String model,
        C credentials,
        ModelSchema schema,
        Audio audio,
        Optional<String> language,
        Optional<String> prompt,
        TranscriptionRequest.Segments segments,
        P parameters,
        Optional<String> user) {}
