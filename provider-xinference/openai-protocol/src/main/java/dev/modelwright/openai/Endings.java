package dev.modelwright.openai;

import dev.modelwright.json.JsonValue;
import dev.modelwright.model.FinishReason;
import dev.modelwright.openai.client.Generation;
import dev.modelwright.openai.client.ToolCallPart;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Decides why an answer ended. Engines say that they stopped also when the limit of tokens cut an answer with tools: then the counts tell,
 * or arguments that end in the middle. Holds one answer; not thread-safe.
 */
final class Endings {

    private final OptionalLong limit;
    private final Map<Integer, OpenJson> arguments = new HashMap<>();

    /** Starts with the most tokens that an answer with tools may have; empty when it has no tools or no limit. */
    Endings(OptionalLong limit) {
        this.limit = limit;
    }

    /** Returns the reason, when this piece ends the answer. */
    Optional<FinishReason> of(Generation piece) {
        piece.toolCalls().forEach(this::add);
        return piece.finishReason().map(raw -> isCut(piece) ? FinishReason.LENGTH : named(raw));
    }

    private void add(ToolCallPart part) {
        arguments.computeIfAbsent(part.index(), index -> new OpenJson()).add(part.arguments());
    }

    private boolean isCut(Generation last) {
        boolean endsInside = !arguments.isEmpty() && arguments.values().stream().anyMatch(OpenJson::isOpen);
        boolean isComplete = !arguments.isEmpty() && !endsInside;
        boolean isFull = limit.isPresent()
                && last.usage()
                        .filter(counts -> counts.output() >= limit.getAsLong())
                        .isPresent();
        return endsInside || isFull && !isComplete;
    }

    static OptionalLong limit(Map<String, JsonValue> body) {
        return Stream.of("max_completion_tokens", "max_tokens")
                .flatMap(name -> Optional.ofNullable(body.get(name)).stream())
                .flatMap(value -> value.asNumber().stream())
                .mapToLong(BigDecimal::longValue)
                .findFirst();
    }

    private static FinishReason named(String raw) {
        return switch (raw) {
            case "stop" -> FinishReason.STOP;
            case "length" -> FinishReason.LENGTH;
            case "tool_calls", "function_call" -> FinishReason.TOOL_CALLS;
            case "content_filter" -> FinishReason.CONTENT_FILTER;
            default -> FinishReason.OTHER;
        };
    }
}
