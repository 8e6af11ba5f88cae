package dev.modelwright.samples.standin;

import static java.util.stream.Collectors.joining;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The messages of a chat, of which there is at least one, as their texts and the number of their pictures.
 *
 * @param said what was said, in order
 */
public record Conversation(List<Said> said) {

    /** Copies the list. */
    public Conversation {
        said = List.copyOf(said);
    }

    /**
     * Reads the messages. Pictures are counted; other parts than text are dropped without a word, as the real server does.
     *
     * @throws EngineFault when a message has no content, which breaks the chat template of the real model
     */
    static Conversation of(JsonArray messages) {
        return new Conversation(messages.elements().stream()
                .flatMap(message -> message.asObject().stream())
                .map(Conversation::said)
                .toList());
    }

    /** Returns what is answered: the last words of the user or of a tool, else the last words. */
    public Said question() {
        return said.stream()
                .filter(Said::isQuestion)
                .reduce((earlier, later) -> later)
                .orElseGet(() -> said.get(said.size() - 1));
    }

    List<String> texts() {
        return said.stream().map(Said::text).toList();
    }

    private static Said said(JsonObject message) {
        JsonValue content =
                message.get("content").orElseThrow(() -> new EngineFault("'dict object' has no attribute 'content'"));
        return new Said(message.string("role").orElse("user"), text(content), pictures(content));
    }

    private static String text(JsonValue content) {
        return content.asArray().map(Conversation::parts).or(content::asString).orElse("");
    }

    private static int pictures(JsonValue content) {
        return (int) content.asArray().stream()
                .flatMap(parts -> parts.elements().stream())
                .flatMap(part -> part.asObject().stream())
                .filter(part -> part.string("type").equals(Optional.of("image_url")))
                .count();
    }

    private static String parts(JsonArray parts) {
        return parts.elements().stream().flatMap(Conversation::part).collect(joining("\n"));
    }

    private static Stream<String> part(JsonValue part) {
        return part.asObject().flatMap(object -> object.string("text")).stream();
    }

    /**
     * One message.
     *
     * @param role {@code system}, {@code user}, {@code assistant} or {@code tool}
     * @param pictures how many came with the text, 0 or more
     */
    public record Said(String role, String text, int pictures) {

        boolean isQuestion() {
            return role.equals("user") || role.equals("tool");
        }

        boolean asksFor(String tool) {
            return role.equals("user") && !tool.isEmpty() && text.contains(tool);
        }
    }
}
