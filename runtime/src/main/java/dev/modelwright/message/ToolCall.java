package dev.modelwright.message;

import java.util.Objects;

/**
 * A call that the model asks for.
 *
 * @param id the vendor's id of the call, to be repeated in the answer
 * @param name the tool's name
 * @param arguments the arguments as the model wrote them: JSON text, not checked
 */
public record ToolCall(String id, String name, String arguments) {

    public ToolCall {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(arguments, "arguments");
    }
}
