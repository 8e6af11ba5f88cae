package dev.modelwright.model;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * A fragment of a tool call in a stream. Fragments belong together by index, else by id, else to the last call.
 *
 * @param index the place of the call among the answer's calls, when the vendor gives it
 * @param id the call's id; empty text when the fragment does not repeat it
 * @param name the tool's name; empty text when the fragment does not repeat it
 * @param arguments more of the arguments' JSON text, possibly empty
 */
public record ToolCallDelta(OptionalInt index, String id, String name, String arguments) {

    public ToolCallDelta {
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(arguments, "arguments");
    }

    /** Returns the beginning of a call; its arguments follow. */
    public static ToolCallDelta start(int index, String id, String name) {
        return new ToolCallDelta(OptionalInt.of(index), id, name, "");
    }

    /** Returns more of the arguments of the call at a place. */
    public static ToolCallDelta arguments(int index, String more) {
        return new ToolCallDelta(OptionalInt.of(index), "", "", more);
    }

    /** Returns a whole call, for vendors that give it in one piece. */
    public static ToolCallDelta whole(int index, String id, String name, String arguments) {
        return new ToolCallDelta(OptionalInt.of(index), id, name, arguments);
    }
}
