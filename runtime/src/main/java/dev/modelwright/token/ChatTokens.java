package dev.modelwright.token;

import dev.modelwright.message.AssistantMessage;
import dev.modelwright.message.DeveloperMessage;
import dev.modelwright.message.Message;
import dev.modelwright.message.SystemMessage;
import dev.modelwright.message.ToolCall;
import dev.modelwright.message.ToolDefinition;
import dev.modelwright.message.ToolMessage;
import java.util.List;

/**
 * Counts the tokens of a conversation by the usual arithmetic: three tokens around each message and three at the end, the
 * role and every other value of the message, and the tools as their names, descriptions and parameters. Media and what is
 * absent count nothing. The sum comes near what servers count; it is an estimate.
 */
public final class ChatTokens {

    private static final int AROUND_MESSAGE = 3;
    private static final int AT_END = 3;

    private final TokenCounter counter;

    private ChatTokens(TokenCounter counter) {
        this.counter = counter;
    }

    /** Returns the arithmetic over this encoding. */
    public static ChatTokens with(TokenCounter counter) {
        return new ChatTokens(counter);
    }

    /** Returns the arithmetic over GPT-2's encoding. */
    public static ChatTokens gpt2() {
        return with(TokenCounters.gpt2());
    }

    /** Returns the tokens of a conversation and of the tools that go with it. */
    public long count(List<Message> messages, List<ToolDefinition> tools) {
        long sum = AT_END;
        for (Message message : messages) {
            sum += AROUND_MESSAGE + count(message);
        }
        return sum + new ToolTokens(counter).count(tools);
    }

    /** Returns the tokens of a text alone, without what goes around messages. */
    public long count(String text) {
        return counter.count(text);
    }

    private long count(Message message) {
        long sum = count(role(message)) + count(message.text());
        if (message instanceof ToolMessage answer) {
            sum += counter.count(answer.toolCallId());
        }
        if (message instanceof AssistantMessage assistant) {
            sum += assistant.toolCalls().stream().mapToLong(this::count).sum();
        }
        return sum;
    }

    private long count(ToolCall call) {
        return 2L * counter.count("id")
                + counter.count(call.id())
                + 2L * counter.count("type")
                + counter.count("function")
                + counter.count("function")
                + counter.count("name")
                + counter.count(call.name())
                + counter.count("arguments")
                + counter.count(call.arguments());
    }

    private static String role(Message message) {
        if (message instanceof SystemMessage) {
            return "system";
        }
        if (message instanceof DeveloperMessage) {
            return "developer";
        }
        if (message instanceof AssistantMessage) {
            return "assistant";
        }
        return message instanceof ToolMessage ? "tool" : "user";
    }
}
