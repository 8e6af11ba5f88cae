package dev.modelwright.openai.client;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** Reads whole answers. Only the first choice is looked at, since the server never makes a second. */
public final class AnswerReader {

    private static final String TOOL_MARKUP = "<tool_call>";

    private AnswerReader() {}

    /**
     * Reads the answer of a chat model.
     *
     * @throws OpenAiException when it has no choice, or a choice without message
     */
    public static Generation chat(JsonObject answer) throws OpenAiException {
        JsonObject choice = requiredChoice(answer);
        JsonObject message = choice.object("message").orElseThrow(() -> withoutMessage(choice));
        List<ToolCallPart> toolCalls = new ToolCalls().read(message);
        String reasoning =
                LeadingTag.removedFrom(message.string("reasoning_content").orElse(""));
        return new Generation(
                answer.string("id"),
                message.string("content").orElse(""),
                toolCalls.isEmpty() || !reasoning.contains(TOOL_MARKUP) ? reasoning : "",
                toolCalls,
                choice.string("finish_reason"),
                TokenCounts.in(answer));
    }

    /**
     * Reads the answer of a completion model.
     *
     * @throws OpenAiException when it has no choice
     */
    public static Generation completion(JsonObject answer) throws OpenAiException {
        JsonObject choice = requiredChoice(answer);
        return new Generation(
                answer.string("id"),
                choice.string("text").orElse(""),
                "",
                List.of(),
                choice.string("finish_reason"),
                TokenCounts.in(answer));
    }

    static Generation chat(PlainAnswer answer) {
        return new Generation(
                answer.id(),
                answer.content().orElse(""),
                LeadingTag.removedFrom(answer.reasoning()),
                List.of(),
                answer.finishReason(),
                answer.usage());
    }

    static Generation completion(PlainAnswer answer) {
        return new Generation(
                answer.id(), answer.continuation().orElse(""), "", List.of(), answer.finishReason(), answer.usage());
    }

    static Optional<JsonObject> choice(JsonObject answer) {
        return answer.array("choices")
                .map(JsonArray::elements)
                .filter(choices -> !choices.isEmpty())
                .flatMap(choices -> choices.get(0).asObject());
    }

    private static JsonObject requiredChoice(JsonObject answer) throws OpenAiException {
        return choice(answer).orElseThrow(() -> Failures.unreadable("The answer has no `choices`."));
    }

    private static OpenAiException withoutMessage(JsonObject choice) {
        return choice.members().containsKey("delta")
                ? Failures.unsupported("The model answered with tools but without a message, as models do that were"
                        + " registered without `tool_parser`. Register it with one, or send no tools.")
                : Failures.unreadable("The answer has a choice without `message`.");
    }
}
