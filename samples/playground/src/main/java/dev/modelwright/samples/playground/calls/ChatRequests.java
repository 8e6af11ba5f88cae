package dev.modelwright.samples.playground.calls;

import dev.modelwright.message.ToolChoice;
import dev.modelwright.message.ToolDefinition;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.samples.playground.json.Members;
import dev.modelwright.samples.playground.problem.Problem;
import dev.modelwright.samples.playground.problem.Words;
import java.util.List;

/** Reads what a chat asks for. */
final class ChatRequests {

    private ChatRequests() {}

    static LlmRequest of(CallInput input) {
        Members body = input.body();
        List<Members> messages = body.objects("messages");
        if (messages.isEmpty()) {
            throw body.missing("messages");
        }
        return input.building("messages", () -> {
            LlmRequest request = LlmRequest.of(ChatMessages.of(messages)).with(input.parameters());
            return withTools(request, body)
                    .withStop(body.texts("stop").stream()
                            .filter(stop -> !stop.isEmpty())
                            .toArray(String[]::new));
        });
    }

    private static LlmRequest withTools(LlmRequest request, Members body) {
        List<ToolDefinition> tools =
                body.objects("tools").stream().map(ChatRequests::tool).toList();
        if (tools.isEmpty()) {
            return request;
        }
        LlmRequest withTools = request.withTools(tools);
        return body.optionalText("toolChoice")
                .map(choice -> withTools.withToolChoice(choice(body, tools, choice)))
                .orElse(withTools);
    }

    private static ToolDefinition tool(Members tool) {
        return new ToolDefinition(
                tool.text("name"),
                tool.optionalText("description").orElse(""),
                tool.object("parameters").json());
    }

    private static ToolChoice choice(Members body, List<ToolDefinition> tools, String choice) {
        return switch (choice) {
            case "auto" -> ToolChoice.AUTO;
            case "none" -> ToolChoice.NONE;
            case "required" -> ToolChoice.REQUIRED;
            default -> named(body, tools, choice);
        };
    }

    private static ToolChoice named(Members body, List<ToolDefinition> tools, String name) {
        if (tools.stream().noneMatch(tool -> tool.name().equals(name))) {
            throw unknown(body, name);
        }
        return ToolChoice.tool(name);
    }

    private static Problem unknown(Members body, String name) {
        return body.problem(
                "toolChoice",
                Words.of(
                        "`toolChoice` must be auto, none, required or the name of a tool, but was `" + name + "`.",
                        "`toolChoice` 必须是 auto、none、required 或工具名称，但却是 `" + name + "`。"));
    }
}
