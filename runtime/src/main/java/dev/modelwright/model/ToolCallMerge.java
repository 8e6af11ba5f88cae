package dev.modelwright.model;

import dev.modelwright.message.ToolCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Puts fragments of tool calls together: by index, else by id, else onto the last call. Not thread-safe. */
final class ToolCallMerge {

    private final List<ToolCallDraft> drafts = new ArrayList<>();

    /**
     * Adds the next fragment.
     *
     * @throws MalformedAnswerException when it belongs to no call: no index, no id, no name, and no call before it
     */
    void add(ToolCallDelta delta) {
        known(delta).orElseGet(() -> start(delta)).append(delta);
    }

    /** Returns the calls so far; those that the vendor gave no id get one from the answer's. */
    List<ToolCall> calls(String answer) {
        List<ToolCall> calls = new ArrayList<>();
        for (int place = 0; place < drafts.size(); place++) {
            calls.add(drafts.get(place).toCall(answer, place));
        }
        return calls;
    }

    private ToolCallDraft start(ToolCallDelta delta) {
        if (delta.index().isEmpty() && delta.id().isEmpty() && delta.name().isEmpty()) {
            throw new MalformedAnswerException("The arguments of a tool call came before the call itself.");
        }
        ToolCallDraft draft = new ToolCallDraft(delta.index());
        drafts.add(draft);
        return draft;
    }

    private Optional<ToolCallDraft> known(ToolCallDelta delta) {
        if (delta.index().isPresent()) {
            return last(draft -> draft.index().equals(delta.index()) && draft.mayHave(delta.id()));
        }
        if (!delta.id().isEmpty()) {
            return last(draft -> draft.has(delta.id()));
        }
        return last(draft -> true).filter(draft -> draft.mayContinueAs(delta.name()));
    }

    private Optional<ToolCallDraft> last(Predicate<ToolCallDraft> wanted) {
        return drafts.stream().filter(wanted).reduce((earlier, later) -> later);
    }
}
