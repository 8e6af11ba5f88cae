package dev.modelwright.model;

import dev.modelwright.json.JsonException;
import dev.modelwright.json.JsonValue;
import dev.modelwright.message.ToolCall;
import java.util.OptionalInt;

/** A tool call of which fragments are still coming. Not thread-safe. */
final class ToolCallDraft {

    private final OptionalInt index;
    private final StringBuilder arguments = new StringBuilder();
    private String id = "";
    private String name = "";

    ToolCallDraft(OptionalInt index) {
        this.index = index;
    }

    OptionalInt index() {
        return index;
    }

    boolean has(String wanted) {
        return id.equals(wanted);
    }

    // Some servers give every call the same index: a new id under a known index starts a new call.
    boolean mayHave(String other) {
        return id.isEmpty() || other.isEmpty() || id.equals(other);
    }

    // Some servers repeat the name on every fragment and give neither index nor id: only whole arguments end such a
    // call.
    boolean mayContinueAs(String other) {
        return other.isEmpty() || (other.equals(name) && !isWhole());
    }

    void append(ToolCallDelta delta) {
        id = delta.id().isEmpty() ? id : delta.id();
        name = delta.name().isEmpty() ? name : delta.name();
        arguments.append(delta.arguments());
    }

    // A call without an id must be answerable, and the same stream must give the same id each time. Where the answer
    // has an id, no
    // other answer of the conversation gives it again.
    ToolCall toCall(String answer, int place) {
        String given = answer.isEmpty() ? "call_" + place : "call_" + answer + "_" + place;
        return new ToolCall(id.isEmpty() ? given : id, name, arguments.toString());
    }

    private boolean isWhole() {
        String text = arguments.toString().strip();
        return text.endsWith("}") && isObject(text);
    }

    private static boolean isObject(String text) {
        try {
            return JsonValue.parse(text).asObject().isPresent();
        } catch (JsonException notYet) {
            return false;
        }
    }
}
