package dev.modelwright.openai;

import dev.modelwright.driver.LlmCall;
import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.message.ToolChoice;
import dev.modelwright.message.ToolDefinition;
import dev.modelwright.model.ResponseFormat;
import dev.modelwright.parameter.Parameters;
import java.util.List;

/** A call as the body of a chat request. */
final class ChatBody {

    private ChatBody() {}

    static JsonObject.Builder of(LlmCall<?, ? extends Parameters> call, String model) {
        JsonObject.Builder body = Sampling.of(call)
                .put("model", model)
                .put("messages", new ChatMessages(call.schema()).of(call.messages()));
        if (!call.tools().isEmpty()) {
            body.put("tools", tools(call.tools()));
        }
        call.toolChoice().ifPresent(choice -> body.put("tool_choice", choice(choice)));
        call.responseFormat().ifPresent(format -> body.put("response_format", form(format)));
        return body;
    }

    private static JsonObject form(ResponseFormat format) {
        JsonObject.Builder form = JsonObject.builder();
        if (format instanceof ResponseFormat.Schema schema) {
            JsonObject named = JsonObject.builder()
                    .put("name", schema.name())
                    .put("schema", schema.source())
                    .put("strict", true)
                    .build();
            return form.put("type", "json_schema").put("json_schema", named).build();
        }
        return form.put("type", "json_object").build();
    }

    private static JsonArray tools(List<ToolDefinition> tools) {
        return JsonArray.of(tools.stream().map(ChatBody::tool).toList());
    }

    private static JsonObject tool(ToolDefinition tool) {
        JsonObject function = JsonObject.builder()
                .put("name", tool.name())
                .put("description", tool.description())
                .put("parameters", tool.parameters())
                .build();
        return JsonObject.builder()
                .put("type", "function")
                .put("function", function)
                .build();
    }

    private static JsonValue choice(ToolChoice choice) {
        return switch (choice.mode()) {
            case AUTO -> JsonValue.of("auto");
            case NONE -> JsonValue.of("none");
            case REQUIRED -> JsonValue.of("required");
            case TOOL ->
                JsonObject.builder()
                        .put("type", "function")
                        .put(
                                "function",
                                JsonObject.builder()
                                        .put("name", choice.tool().orElseThrow())
                                        .build())
                        .build();
        };
    }
}
