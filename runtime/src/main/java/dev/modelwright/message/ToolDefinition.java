package dev.modelwright.message;

import dev.modelwright.json.JsonObject;
import java.util.Objects;

/**
 * A tool that the model may ask for.
 *
 * @param name the tool's name
 * @param description what it does, for the model to read
 * @param parameters the JSON Schema of its arguments, kept as it is
 */
public record ToolDefinition(String name, String description, JsonObject parameters) {

    public ToolDefinition {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(parameters, "parameters");
    }
}
