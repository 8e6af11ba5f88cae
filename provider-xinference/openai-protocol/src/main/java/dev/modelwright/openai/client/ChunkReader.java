package dev.modelwright.openai.client;

import dev.modelwright.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * Reads the chunks of one stream, in order. The first finish reason counts and a later one is not believed; token counts
 * are the first that come with or after it, because the server rounds later ones up and earlier ones are not final.
 */
public final class ChunkReader {

    private final PlainAnswer plain = new PlainAnswer("delta");
    private final ToolCalls toolCalls = new ToolCalls();
    private final LeadingTag tag = new LeadingTag();
    private boolean finished;
    private boolean counted;

    /** Starts reading a stream of a chat or completion model. */
    public ChunkReader() {}

    /** Reads the next chunk. A chunk without choices may still bring the token counts. */
    public Generation read(JsonObject chunk) {
        JsonObject choice = AnswerReader.choice(chunk).orElseGet(JsonObject::empty);
        JsonObject delta =
                choice.object("delta").or(() -> choice.object("message")).orElse(choice);
        Optional<String> finishReason = finishReason(choice.string("finish_reason"));
        return new Generation(
                chunk.string("id"),
                delta.string("content").or(() -> choice.string("text")).orElse(""),
                reasoning(delta.string("reasoning_content").orElse("")),
                toolCalls.read(delta),
                finishReason,
                usage(TokenCounts.in(chunk)));
    }

    /** Reads the text of the next chunk, which came with an answer. */
    Generation read(String text, OpenAnswer answer) throws OpenAiException {
        return plain.read(text) ? readPlain() : read(WholeAnswer.object(text, answer));
    }

    private Generation readPlain() {
        Optional<String> finishReason = finishReason(plain.finishReason());
        return new Generation(
                plain.id(),
                plain.content().or(plain::continuation).orElse(""),
                reasoning(plain.reasoning()),
                List.of(),
                finishReason,
                usage(plain.usage()));
    }

    /**
     * Checks, at the end of the stream, that the answer is complete.
     *
     * @param done whether the server said {@code [DONE]}
     * @throws OpenAiException when no chunk gave a finish reason
     */
    public void end(boolean done) throws OpenAiException {
        if (finished) {
            return;
        }
        throw Failures.broken(
                done
                        ? "The server ended the stream without a finish reason, as it does when the model runs out of"
                                + " memory. Shorten the input or give the model more memory."
                        : "The stream ended before the answer was complete.");
    }

    private Optional<String> finishReason(Optional<String> given) {
        if (finished) {
            return Optional.empty();
        }
        Optional<String> reason = given.filter(text -> !text.isEmpty());
        finished = reason.isPresent();
        return reason;
    }

    private String reasoning(String given) {
        String piece = tag.accept(given);
        return finished ? piece + tag.rest() : piece;
    }

    private Optional<TokenCounts> usage(Optional<TokenCounts> given) {
        Optional<TokenCounts> usage = finished && !counted ? given : Optional.empty();
        counted = counted || usage.isPresent();
        return usage;
    }
}
