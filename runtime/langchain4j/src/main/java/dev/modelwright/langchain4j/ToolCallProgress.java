package dev.modelwright.langchain4j;

import dev.langchain4j.model.chat.response.CompleteToolCall;
import dev.langchain4j.model.chat.response.PartialToolCall;
import dev.modelwright.json.JsonException;
import dev.modelwright.json.JsonValue;
import dev.modelwright.message.ToolCall;
import dev.modelwright.model.ChunkMerge;
import dev.modelwright.model.LlmChunk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells a handler how tool calls grow: the arguments as they come, and each call once when it is whole, which is known when the next
 * begins or the answer ends. Fragments are put together as for the whole answer. Not thread-safe.
 */
final class ToolCallProgress {

    private final GuardedHandler handler;
    private final ChunkMerge merge = new ChunkMerge();
    // How much of the arguments was told, by place.
    private final List<Integer> told = new ArrayList<>();
    private int complete;

    ToolCallProgress(GuardedHandler handler) {
        this.handler = handler;
    }

    void add(LlmChunk chunk) {
        // The answer's id is part of the ids that calls get which have none.
        boolean tellsId = merge.id().isEmpty() && chunk.id().isPresent();
        if (chunk.toolCalls().isEmpty() && !tellsId) {
            return;
        }
        merge.add(new LlmChunk(
                "", "", chunk.toolCalls(), Optional.empty(), Optional.empty(), Optional.empty(), chunk.id()));
        if (!chunk.toolCalls().isEmpty()) {
            tell(merge.message().toolCalls());
        }
    }

    private void tell(List<ToolCall> calls) {
        for (int place = 0; place < calls.size(); place++) {
            if (place == told.size()) {
                completeWhole(calls, place);
                told.add(0);
            }
            grow(place, calls.get(place));
        }
    }

    private void grow(int place, ToolCall call) {
        String more = call.arguments().substring(told.get(place));
        // The framework takes neither a part without arguments nor one of a tool without a name.
        if (more.isEmpty() || call.name().isBlank()) {
            return;
        }
        told.set(place, call.arguments().length());
        handler.toolCall(PartialToolCall.builder()
                .index(place)
                .id(call.id())
                .name(call.name())
                .partialArguments(more)
                .build());
    }

    // A vendor may come back to a call that it left half-written.
    private void completeWhole(List<ToolCall> calls, int end) {
        while (complete < end && isWhole(calls.get(complete).arguments())) {
            tell(calls.get(complete));
        }
    }

    private static boolean isWhole(String arguments) {
        try {
            return JsonValue.parse(arguments).asObject().isPresent();
        } catch (JsonException notYet) {
            return false;
        }
    }

    /** Tells of the calls that were not told of yet. */
    void complete(List<ToolCall> calls) {
        while (complete < calls.size()) {
            tell(calls.get(complete));
        }
    }

    private void tell(ToolCall call) {
        handler.toolCall(new CompleteToolCall(complete, Answers.request(call)));
        complete++;
    }
}
