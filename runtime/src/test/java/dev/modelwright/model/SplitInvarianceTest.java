package dev.modelwright.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.message.AssistantMessage;
import dev.modelwright.usage.TokenUsage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestReporter;

/** Wherever a stream is cut, the same answer comes out. */
class SplitInvarianceTest {

    private final long seed = Long.getLong("modelwright.seed", new Random().nextLong());
    private final Random random = new Random(seed);

    @RepeatedTest(200)
    void cutsDoNotChangeTheAnswer(TestReporter reporter) {
        reporter.publishEntry("modelwright.seed", Long.toString(seed));
        List<LlmChunk> whole = stream();

        assertThat(answer(cut(whole))).as("-Dmodelwright.seed=%d", seed).isEqualTo(answer(whole));
    }

    private List<LlmChunk> stream() {
        List<LlmChunk> chunks = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            chunks.add(LlmChunk.builder()
                    .reasoning(text())
                    .text(text())
                    .id("id" + i)
                    .build());
        }
        chunks.add(calls());
        chunks.add(LlmChunk.builder()
                .finish(FinishReason.STOP, "stop")
                .usage(TokenUsage.server(1, 2))
                .build());
        return chunks;
    }

    private LlmChunk calls() {
        Style style = Style.values()[random.nextInt(Style.values().length)];
        LlmChunk.Builder chunk = LlmChunk.builder();
        int calls = random.nextInt(4);
        for (int call = 0; call < calls; call++) {
            chunk.toolCall(style.first(call, text()));
        }
        return chunk.build();
    }

    private String text() {
        String alphabet = "ab {}\":\\\n文\ud83d\ude00";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    private List<LlmChunk> cut(List<LlmChunk> chunks) {
        List<LlmChunk> pieces = new ArrayList<>();
        for (LlmChunk chunk : chunks) {
            parts(chunk.reasoning())
                    .forEach(part ->
                            pieces.add(LlmChunk.builder().reasoning(part).build()));
            parts(chunk.text()).forEach(part -> pieces.add(LlmChunk.of(part)));
            cutCalls(chunk.toolCalls())
                    .forEach(
                            part -> pieces.add(LlmChunk.builder().toolCall(part).build()));
            pieces.add(new LlmChunk(
                    "", "", List.of(), chunk.finishReason(), chunk.rawFinishReason(), chunk.usage(), chunk.id()));
        }
        return pieces;
    }

    // Calls begin in order. Fragments that name their index may then come in any order of the calls.
    private List<ToolCallDelta> cutCalls(List<ToolCallDelta> calls) {
        List<Deque<ToolCallDelta>> open = new ArrayList<>();
        List<ToolCallDelta> pieces = new ArrayList<>();
        for (ToolCallDelta call : calls) {
            Deque<ToolCallDelta> fragments = fragments(call);
            pieces.add(fragments.remove());
            if (call.index().isPresent()) {
                open.add(fragments);
            } else {
                pieces.addAll(fragments);
            }
        }
        open.removeIf(Deque::isEmpty);
        while (!open.isEmpty()) {
            pieces.add(open.get(random.nextInt(open.size())).remove());
            open.removeIf(Deque::isEmpty);
        }
        return pieces;
    }

    // Later fragments repeat the id and the name or leave them out, as servers do.
    private Deque<ToolCallDelta> fragments(ToolCallDelta call) {
        Deque<ToolCallDelta> fragments = new ArrayDeque<>();
        for (String part : parts(call.arguments())) {
            String id = fragments.isEmpty() || random.nextBoolean() ? call.id() : "";
            boolean nameable = call.index().isPresent() || !id.isEmpty();
            String name = fragments.isEmpty() || (nameable && random.nextBoolean()) ? call.name() : "";
            fragments.add(new ToolCallDelta(call.index(), id, name, part));
        }
        return fragments;
    }

    private List<String> parts(String text) {
        if (text.length() < 2 || random.nextInt(3) == 0) {
            return List.of(text);
        }
        int place = 1 + random.nextInt(text.length() - 1);
        List<String> parts = new ArrayList<>(parts(text.substring(0, place)));
        parts.addAll(parts(text.substring(place)));
        return parts;
    }

    private static Answer answer(List<LlmChunk> chunks) {
        ChunkMerge merge = new ChunkMerge();
        chunks.forEach(merge::add);
        return new Answer(
                merge.message(), merge.reasoning(), merge.finishReason() + " " + merge.usage() + " " + merge.id());
    }

    private record Answer(AssistantMessage message, String reasoning, String rest) {}

    private enum Style {
        INDEX_AND_ID,
        INDEX_ALONE,
        ID_ALONE,
        NAME_ALONE;

        ToolCallDelta first(int call, String arguments) {
            OptionalInt index =
                    this == INDEX_AND_ID || this == INDEX_ALONE ? OptionalInt.of(call) : OptionalInt.empty();
            String id = this == INDEX_AND_ID || this == ID_ALONE ? "id" + call : "";
            return new ToolCallDelta(index, id, "tool" + call, arguments);
        }
    }
}
