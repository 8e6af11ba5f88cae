package dev.modelwright.model;

import dev.modelwright.message.ToolCall;
import java.util.List;
import java.util.OptionalInt;

/** Short ways to write fragments of tool calls and to merge them. */
final class Deltas {

    private Deltas() {}

    static ToolCallDelta delta(String id, String name, String arguments) {
        return new ToolCallDelta(OptionalInt.empty(), id, name, arguments);
    }

    static ToolCallDelta at(int index, String id, String name, String arguments) {
        return new ToolCallDelta(OptionalInt.of(index), id, name, arguments);
    }

    static List<ToolCall> merged(ToolCallDelta... deltas) {
        ChunkMerge merge = new ChunkMerge();
        for (ToolCallDelta delta : deltas) {
            merge.add(LlmChunk.builder().toolCall(delta).build());
        }
        return merge.message().toolCalls();
    }
}
