package dev.modelwright.langchain4j;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.UnsupportedFeatureException;
import dev.modelwright.message.AssistantMessage;
import dev.modelwright.message.Content;
import dev.modelwright.message.Message;
import dev.modelwright.message.ToolCall;
import dev.modelwright.message.ToolMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Messages of a conversation, from the framework's types to ours. */
final class Messages {

    private Messages() {}

    static List<Message> of(List<ChatMessage> messages) {
        return messages.stream().map(Messages::of).toList();
    }

    private static Message of(ChatMessage message) {
        if (message instanceof SystemMessage system) {
            return Message.system(system.text());
        }
        if (message instanceof UserMessage user) {
            return new dev.modelwright.message.UserMessage(Contents.of(user.contents()));
        }
        if (message instanceof AiMessage answer) {
            return assistant(answer);
        }
        if (message instanceof ToolExecutionResultMessage result) {
            return new ToolMessage(orEmpty(result.id()), Contents.of(result.contents()));
        }
        throw new UnsupportedFeatureException("Messages of type " + message.type()
                + " are not supported. Say it in a system, user, AI or tool result message.");
    }

    private static Message assistant(AiMessage answer) {
        List<Content> content = new ArrayList<>();
        if (answer.text() != null) {
            content.add(Content.text(answer.text()));
        }
        orNone(answer.images()).forEach(image -> content.add(Contents.image(image)));
        return new AssistantMessage(
                content,
                orNone(answer.toolExecutionRequests()).stream()
                        .map(Messages::call)
                        .toList());
    }

    private static ToolCall call(ToolExecutionRequest request) {
        return new ToolCall(orEmpty(request.id()), request.name(), orEmpty(request.arguments()));
    }

    private static <T> List<T> orNone(@Nullable List<T> elements) {
        return elements == null ? List.of() : elements;
    }

    // Some models of the framework number no calls; a call without an id is answered by a result without one.
    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
