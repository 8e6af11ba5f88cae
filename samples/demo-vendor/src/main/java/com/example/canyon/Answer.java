package com.example.canyon;

import com.example.canyon.CanyonCredentials.ForLlm;
import dev.modelwright.driver.LlmCall;
import dev.modelwright.message.Message;
import dev.modelwright.message.ToolCall;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.ToolCallDelta;
import dev.modelwright.usage.TokenUsage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An answer: words, or the call of a tool.
 *
 * @param words the text, or the arguments of the call, word by word
 * @param tool the call
 * @param reason why the answer ends
 * @param input how many words were sent
 */
record Answer(List<String> words, Optional<ToolCall> tool, FinishReason reason, long input) {

    static Answer of(LlmCall<ForLlm, CanyonLlmParameters> call) {
        long input = Words.count(call.messages().stream().map(Message::text).toList());
        long room = call.schema().properties().contextSize().orElse(Integer.MAX_VALUE) - input;
        if (room < 1) {
            throw new IllegalArgumentException(
                    "Messages must have fewer words than the model's context, but have " + input + ". Shorten them.");
        }
        Optional<ToolCall> tool = ToolWish.of(call);
        if (tool.isPresent()) {
            return new Answer(Words.pieces(tool.get().arguments()), tool, FinishReason.TOOL_CALLS, input);
        }
        List<String> words = Words.pieces(untilStop(Echo.of(call), call.stop()));
        long most = Math.min(room, call.parameters().maxTokens().orElse(room));
        return words.size() > most
                ? new Answer(words.subList(0, (int) most), tool, FinishReason.LENGTH, input)
                : new Answer(words, tool, FinishReason.STOP, input);
    }

    private static String untilStop(String text, List<String> stops) {
        int end = stops.stream()
                .mapToInt(text::indexOf)
                .filter(index -> index >= 0)
                .min()
                .orElse(text.length());
        return text.substring(0, end);
    }

    /** Returns the answer in one piece. */
    LlmChunk whole() {
        LlmChunk.Builder chunk = last();
        String all = String.join("", words);
        tool.ifPresentOrElse(call -> chunk.toolCall(delta(call.id(), call.name(), all)), () -> chunk.text(all));
        return chunk.build();
    }

    /** Returns the answer word by word. */
    List<LlmChunk> chunks() {
        List<LlmChunk> chunks = new ArrayList<>();
        tool.ifPresent(call -> chunks.add(fragment(delta(call.id(), call.name(), ""))));
        words.stream()
                .map(word -> tool.isPresent() ? fragment(delta("", "", word)) : LlmChunk.of(word))
                .forEach(chunks::add);
        chunks.add(last().build());
        return chunks;
    }

    private LlmChunk.Builder last() {
        return LlmChunk.builder().finish(reason, rawReason()).usage(TokenUsage.server(input, words.size()));
    }

    private String rawReason() {
        return switch (reason) {
            case LENGTH -> "out-of-breath";
            case TOOL_CALLS -> "tool";
            default -> "faded";
        };
    }

    private static LlmChunk fragment(ToolCallDelta delta) {
        return LlmChunk.builder().toolCall(delta).build();
    }

    private static ToolCallDelta delta(String id, String name, String arguments) {
        return new ToolCallDelta(OptionalInt.of(0), id, name, arguments);
    }
}
