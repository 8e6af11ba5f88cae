package dev.modelwright.springai;

import dev.modelwright.json.JsonException;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.message.ToolDefinition;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.model.tool.ToolCallingChatOptions;
import org.springframework.ai.tool.ToolCallback;

/** Turns prompts into requests of one model. */
record ChatRequests(LanguageModel model) {

    LlmRequest of(Prompt prompt) {
        if (!(prompt.getOptions() instanceof ModelwrightChatOptions options)) {
            throw new IllegalArgumentException("A prompt needs options of Modelwright's.");
        }
        ModelNames.require(model.model(), options.getModel());
        return new LlmRequest(
                Messages.of(prompt.getInstructions()),
                ChatParameters.of(model, options),
                tools(options),
                options.toolChoice(),
                Optional.ofNullable(options.getStopSequences()).orElse(List.of()),
                options.responseFormat(),
                options.user(),
                options.metadata());
    }

    private static List<ToolDefinition> tools(ModelwrightChatOptions options) {
        List<ToolCallback> callbacks =
                Optional.ofNullable(options.getToolCallbacks()).orElse(List.of());
        ToolCallingChatOptions.validateToolCallbacks(callbacks);
        return callbacks.stream()
                .map(callback -> tool(callback.getToolDefinition()))
                .toList();
    }

    private static ToolDefinition tool(org.springframework.ai.tool.definition.ToolDefinition tool) {
        return new ToolDefinition(tool.name(), tool.description(), schema(tool));
    }

    private static JsonObject schema(org.springframework.ai.tool.definition.ToolDefinition tool) {
        try {
            return JsonValue.parse(tool.inputSchema()).asObject().orElseThrow(() -> noObject(tool, null));
        } catch (JsonException fault) {
            throw noObject(tool, fault);
        }
    }

    private static IllegalArgumentException noObject(
            org.springframework.ai.tool.definition.ToolDefinition tool, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "The input schema of the tool `" + tool.name() + "` must be a JSON object.", cause);
    }
}
