package com.example.canyon;

import dev.modelwright.driver.LlmCall;
import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.message.Message;
import dev.modelwright.message.ToolCall;
import dev.modelwright.message.ToolChoice;
import dev.modelwright.message.ToolDefinition;
import dev.modelwright.message.UserMessage;
import dev.modelwright.schema.ModelFeature;
import java.util.Locale;
import java.util.Optional;

/** Whether a tool is asked for, and with which arguments. */
final class ToolWish {

    private static final String WISH = "call the tool";
    private static final String ID = "call_1";

    private ToolWish() {}

    /** Returns the call of the tool that the user or the request wants; empty when none is wanted. */
    static Optional<ToolCall> of(LlmCall<?, ?> call) {
        if (!call.tools().isEmpty() && !call.schema().features().contains(ModelFeature.TOOL_CALL)) {
            throw new IllegalArgumentException("Model `" + call.model() + "` cannot ask for tools. Leave them out.");
        }
        return wanted(call)
                .map(tool -> new ToolCall(
                        ID, tool.name(), arguments(tool, said(call)).toJson()));
    }

    private static Optional<ToolDefinition> wanted(LlmCall<?, ?> call) {
        ToolChoice choice = call.toolChoice().orElse(ToolChoice.AUTO);
        return switch (choice.mode()) {
            case NONE -> Optional.empty();
            case REQUIRED -> call.tools().stream().findFirst();
            case TOOL ->
                call.tools().stream()
                        .filter(tool ->
                                choice.tool().filter(tool.name()::equals).isPresent())
                        .findFirst();
            case AUTO -> call.tools().stream().filter(tool -> wishes(call)).findFirst();
        };
    }

    private static boolean wishes(LlmCall<?, ?> call) {
        return last(call) instanceof UserMessage
                && said(call).toLowerCase(Locale.ROOT).contains(WISH);
    }

    /** Returns the last message, which is what comes back. */
    static String said(LlmCall<?, ?> call) {
        return last(call).text();
    }

    private static Message last(LlmCall<?, ?> call) {
        return call.messages().get(call.messages().size() - 1);
    }

    // An echo has no ideas: texts are what was said, numbers are 0, and what is not required is left out.
    private static JsonObject arguments(ToolDefinition tool, String said) {
        JsonObject properties = tool.parameters().object("properties").orElseGet(JsonObject::empty);
        JsonObject.Builder arguments = JsonObject.builder();
        tool.parameters().array("required").map(JsonArray::elements).stream()
                .flatMap(names -> names.stream().flatMap(name -> name.asString().stream()))
                .forEach(name -> arguments.put(name, argument(properties.object(name), said)));
        return arguments.build();
    }

    private static JsonValue argument(Optional<JsonObject> schema, String said) {
        return switch (schema.flatMap(found -> found.string("type")).orElse("string")) {
            case "integer", "number" -> JsonValue.of(0);
            case "boolean" -> JsonValue.of(false);
            case "array" -> JsonArray.of();
            case "object" -> JsonObject.empty();
            default -> JsonValue.of(said);
        };
    }
}
