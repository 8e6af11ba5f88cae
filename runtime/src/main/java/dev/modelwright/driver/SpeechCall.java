package dev.modelwright.driver;

import dev.modelwright.schema.ModelSchema;
import java.util.Optional;

/**
 * One call as a driver sees it: everything is checked already.
 *
 * @param model the model's name
 * @param credentials the vendor's credentials
 * @param schema what the model can do
 * @param text the text to speak; as long as the model takes at once
 * @param voice the id of the voice, the model's default filled in; empty when neither request nor schema name one
 * @param format the audio format by the vendor's name, the model's own filled in; empty when neither request nor schema name one
 * @param parameters the values to send, checked against the model's rules
 * @param user an opaque id of the end user
 */
public record SpeechCall<C, P>(
        String model,
        C credentials,
        ModelSchema schema,
        String text,
        Optional<String> voice,
        Optional<String> format,
        P parameters,
        Optional<String> user) {}
