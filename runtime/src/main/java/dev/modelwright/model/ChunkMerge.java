package dev.modelwright.model;

import dev.modelwright.message.AssistantMessage;
import dev.modelwright.message.Content;
import dev.modelwright.usage.TokenUsage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts chunks together to a whole answer. The result depends only on what the chunks say, not on where the stream was cut.
 * The first finish reason and the last usage count. Not thread-safe.
 */
public final class ChunkMerge {

    private final TextMerge text = new TextMerge();
    private final TextMerge reasoning = new TextMerge();
    private final ToolCallMerge toolCalls = new ToolCallMerge();
    private @Nullable FinishReason finishReason;
    private @Nullable String rawFinishReason;
    private @Nullable TokenUsage usage;
    private @Nullable String id;

    /** Creates a merge of no chunks. */
    public ChunkMerge() {}

    /**
     * Adds the next chunk.
     *
     * @throws MalformedAnswerException when a fragment of a tool call belongs to no call
     */
    public void add(LlmChunk chunk) {
        text.add(chunk.text());
        reasoning.add(chunk.reasoning());
        // By index and without lambdas, because this runs for every chunk.
        for (int i = 0; i < chunk.toolCalls().size(); i++) {
            toolCalls.add(chunk.toolCalls().get(i));
        }
        if (finishReason == null && chunk.finishReason().isPresent()) {
            finishReason = chunk.finishReason().get();
            rawFinishReason = chunk.rawFinishReason().orElse(null);
        }
        if (chunk.usage().isPresent()) {
            usage = chunk.usage().get();
        }
        if (id == null) {
            id = chunk.id().orElse(null);
        }
    }

    /** Returns the text so far. */
    public String text() {
        return text.toString();
    }

    /** Returns the reasoning so far. */
    public String reasoning() {
        return reasoning.toString();
    }

    /** Returns the message so far. */
    public AssistantMessage message() {
        String said = text();
        List<Content> content = said.isEmpty() ? List.of() : List.of(Content.text(said));
        return new AssistantMessage(content, toolCalls.calls(id().orElse("")));
    }

    /** Returns why the answer ended, empty while no chunk said so. */
    public Optional<FinishReason> finishReason() {
        return Optional.ofNullable(finishReason);
    }

    /** Returns the vendor's own word for why the answer ended. */
    public Optional<String> rawFinishReason() {
        return Optional.ofNullable(rawFinishReason);
    }

    /** Returns the tokens that the server counted, empty while no chunk said so. */
    public Optional<TokenUsage> usage() {
        return Optional.ofNullable(usage);
    }

    /** Returns the vendor's id of the answer. */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }
}
