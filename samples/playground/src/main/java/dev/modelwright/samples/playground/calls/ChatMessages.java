package dev.modelwright.samples.playground.calls;

import dev.modelwright.message.AssistantMessage;
import dev.modelwright.message.Content;
import dev.modelwright.message.Message;
import dev.modelwright.message.ToolCall;
import dev.modelwright.message.UserMessage;
import dev.modelwright.samples.playground.json.Members;
import dev.modelwright.samples.playground.problem.Words;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Reads the messages of a chat. */
final class ChatMessages {

    private ChatMessages() {}

    static List<Message> of(List<Members> messages) {
        return messages.stream().map(ChatMessages::message).toList();
    }

    private static Message message(Members message) {
        String role = message.text("role");
        return switch (role) {
            case "system" -> Message.system(message.text("text"));
            case "user" -> user(message);
            case "assistant" -> assistant(message);
            case "tool" ->
                Message.tool(
                        message.text("toolCallId"), message.optionalText("text").orElse(""));
            default ->
                throw message.problem(
                        "role",
                        Words.of(
                                "A role must be system, user, assistant or tool.",
                                "角色必须是 system、user、assistant 或 tool。"));
        };
    }

    private static Message user(Members message) {
        List<Content> content = new ArrayList<>();
        message.optionalText("text")
                .filter(text -> !text.isEmpty())
                .map(Content::text)
                .ifPresent(content::add);
        message.objects("images").stream().map(ChatMessages::image).forEach(content::add);
        if (content.isEmpty()) {
            throw message.missing("text");
        }
        return new UserMessage(content);
    }

    private static Message assistant(Members message) {
        List<ToolCall> calls = message.objects("toolCalls").stream()
                .map(call -> new ToolCall(
                        call.text("id"),
                        call.text("name"),
                        call.optionalText("arguments").orElse("{}")))
                .toList();
        List<Content> content = message.optionalText("text")
                .filter(text -> !text.isEmpty())
                .<List<Content>>map(text -> List.of(Content.text(text)))
                .orElse(List.of());
        return new AssistantMessage(content, calls);
    }

    private static Content image(Members image) {
        return image.optionalText("url")
                .<Content>map(url -> Content.image(uri(image, url)))
                .orElseGet(() -> Content.image(bytes(image), image.text("mimeType")));
    }

    private static URI uri(Members image, String url) {
        try {
            URI uri = URI.create(url);
            if ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) {
                return uri;
            }
        } catch (IllegalArgumentException malformed) {
            throw image.problem("url", Words.of("The address cannot be read.", "无法解析该地址。"));
        }
        throw image.problem(
                "url", Words.of("The address must begin with http:// or https://.", "地址必须以 http:// 或 https:// 开头。"));
    }

    private static byte[] bytes(Members image) {
        try {
            return Base64.getDecoder().decode(image.text("base64"));
        } catch (IllegalArgumentException malformed) {
            throw image.problem("base64", Words.of("The picture must be encoded in Base64.", "图片必须采用 Base64 编码。"));
        }
    }
}
