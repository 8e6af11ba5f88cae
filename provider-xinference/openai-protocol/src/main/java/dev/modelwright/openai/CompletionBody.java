package dev.modelwright.openai;

import dev.modelwright.driver.LlmCall;
import dev.modelwright.json.JsonObject;
import dev.modelwright.message.AssistantMessage;
import dev.modelwright.message.Message;
import dev.modelwright.message.ToolMessage;
import dev.modelwright.message.UserMessage;
import dev.modelwright.parameter.Parameters;
import java.util.List;
import java.util.stream.Collectors;

/** A call as the body of a completion request. */
final class CompletionBody {

    private static final String BREAK = "\n\n";

    private CompletionBody() {}

    static JsonObject.Builder of(LlmCall<?, ? extends Parameters> call, String model) {
        if (!call.tools().isEmpty()) {
            throw new IllegalArgumentException(
                    "Model `" + call.model() + "` cannot call tools. Leave them out or choose a chat model.");
        }
        call.messages().forEach(new ContentParts(call.schema())::requireText);
        return Sampling.of(call).put("model", model).put("prompt", prompt(call.messages()));
    }

    /** Returns a single message's text as it is, and a conversation as lines that name the roles and ask for an answer. */
    static String prompt(List<Message> messages) {
        return messages.size() == 1
                ? messages.get(0).text()
                : messages.stream()
                        .map(message -> role(message) + ": " + message.text())
                        .collect(Collectors.joining(BREAK, "", BREAK + "Assistant:"));
    }

    private static String role(Message message) {
        if (message instanceof UserMessage) {
            return "User";
        }
        if (message instanceof AssistantMessage) {
            return "Assistant";
        }
        return message instanceof ToolMessage ? "Tool" : "System";
    }
}
