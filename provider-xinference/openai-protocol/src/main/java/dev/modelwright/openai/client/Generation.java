package dev.modelwright.openai.client;

import java.util.List;
import java.util.Optional;

/**
 * What a model generated: a whole answer, or the piece of it that one chunk of a stream brings.
 *
 * @param id the answer's id
 * @param text visible text, empty for none
 * @param reasoning reasoning text, empty for none
 * @param toolCalls tool calls or pieces of them
 * @param finishReason why generation ended, in the server's word; in a stream at most one piece has it
 * @param usage token counts; in a stream at most one piece has them
 */
public record Generation(
        Optional<String> id,
        String text,
        String reasoning,
        List<ToolCallPart> toolCalls,
        Optional<String> finishReason,
        Optional<TokenCounts> usage) {

    /** Copies the list. */
    public Generation {
        toolCalls = List.copyOf(toolCalls);
    }

    /** Returns the same with other text and reasoning. */
    public Generation with(String otherText, String otherReasoning) {
        return new Generation(id, otherText, otherReasoning, toolCalls, finishReason, usage);
    }
}
