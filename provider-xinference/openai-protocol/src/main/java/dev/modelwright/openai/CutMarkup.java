package dev.modelwright.openai;

import dev.modelwright.openai.client.Generation;
import dev.modelwright.openai.client.ToolCallPart;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a tool call that was cut before the server could tell it from text: its markup is no text, and what is there of it is kept. */
final class CutMarkup {

    private static final String START = "<tool_call>";
    private static final Pattern CALL = Pattern.compile(
            "\\s*\\{\\s*\"name\"\\s*:\\s*\"([^\"]+)\"\\s*(?:,\\s*\"arguments\"\\s*:\\s*(.*))?.*", Pattern.DOTALL);

    private CutMarkup() {}

    /** Returns the answer with the call in its place, or as it is when no markup was begun. */
    static Generation read(Generation cut) {
        int start = cut.text().indexOf(START);
        if (start < 0 || !cut.toolCalls().isEmpty()) {
            return cut;
        }
        Matcher call = CALL.matcher(cut.text().substring(start + START.length()));
        return new Generation(
                cut.id(),
                cut.text().substring(0, start),
                cut.reasoning(),
                call.matches() ? List.of(part(call)) : List.of(),
                cut.finishReason(),
                cut.usage());
    }

    private static ToolCallPart part(Matcher call) {
        String arguments = Optional.ofNullable(call.group(2)).orElse("");
        return new ToolCallPart(0, Optional.empty(), Optional.of(call.group(1)), arguments);
    }
}
