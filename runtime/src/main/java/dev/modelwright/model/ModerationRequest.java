package dev.modelwright.model;

import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.parameter.Parameters;
import java.util.Objects;
import java.util.Optional;

/**
 * A text to judge.
 *
 * @param text the text
 * @param parameters the values of model parameters
 * @param user an opaque id of the end user, for the vendor
 */
public record ModerationRequest(String text, Parameters parameters, Optional<String> user) {

    public ModerationRequest {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(parameters, "parameters");
    }

    /** Returns a request without parameters. */
    public static ModerationRequest of(String text) {
        return new ModerationRequest(text, DynamicParameters.none(), Optional.empty());
    }

    /** Returns this request with other parameters. */
    public ModerationRequest with(Parameters values) {
        return new ModerationRequest(text, values, user);
    }

    /** Returns this request on behalf of an end user. */
    public ModerationRequest withUser(String id) {
        return new ModerationRequest(text, parameters, Optional.of(id));
    }
}
