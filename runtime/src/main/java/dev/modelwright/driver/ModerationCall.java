package dev.modelwright.driver;

import dev.modelwright.schema.ModelSchema;
import java.util.List;
import java.util.Optional;

/**
 * One call as a driver sees it: everything is checked already.
 *
 * @param model the model's name
 * @param credentials the vendor's credentials
 * @param schema what the model can do
 * @param texts the pieces of a text to judge; as many and as long as the model takes at once
 * @param parameters the values to send, checked against the model's rules
 * @param user an opaque id of the end user
 */
public record ModerationCall<C, P>(
        String model, C credentials, ModelSchema schema, List<String> texts, P parameters, Optional<String> user) {

    public ModerationCall {
        texts = List.copyOf(texts);
    }
}
