package dev.modelwright.samples.benchmark.server;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Streams whose parts are sent one after the other. */
final class Scenes {

    private static final String MULTIBYTE = "Gr\u00fc\u00dfe, \u4e16\u754c \ud83d\ude42";

    private Scenes() {}

    static List<String> of(ModelCall call) {
        return switch (call.script()) {
            case "reason" -> reasoning(call);
            case "tool" -> tools();
            case "utf8" -> complete(Documents.text(MULTIBYTE));
            case "crlf" -> lines();
            case "sseerr" -> List.of(Documents.text("one "), Documents.text("two "), error());
            case "eofnodone" -> List.of(Documents.text("one "), Documents.text("two "));
            case "badjson" ->
                complete(Documents.text("one "), "data: {\"id\":\"c\",\"choices\":[{\n\n", Documents.text("two "));
            default -> complete(Documents.text("No such script."));
        };
    }

    private static List<String> reasoning(ModelCall call) {
        List<String> parts = new ArrayList<>(Collections.nCopies(call.number(1), Documents.reasoning("think ")));
        parts.add(Documents.text("done"));
        parts.addAll(complete());
        return List.of(String.join("", parts));
    }

    private static List<String> tools() {
        return List.of(
                Documents.toolCall(begun(0, "call_a")),
                Documents.toolCall(more(0, "{\\\"city\\\":")),
                Documents.toolCall(more(0, "\\\"Oslo\\\"}")),
                Documents.toolCall(begun(1, "call_b")),
                Documents.toolCall(more(1, "{\\\"city\\\":")),
                Documents.toolCall(more(1, "\\\"Rome\\\"}")),
                Documents.finish("tool_calls") + Documents.DONE);
    }

    private static String begun(int index, String id) {
        return "{\"index\":" + index + ",\"id\":\"" + id
                + "\",\"type\":\"function\",\"function\":{\"name\":\"weather\",\"arguments\":\"\"}}";
    }

    private static String more(int index, String arguments) {
        return "{\"index\":" + index + ",\"function\":{\"arguments\":\"" + arguments + "\"}}";
    }

    // A comment, and an event whose data has two lines, with the line ends of Windows.
    private static List<String> lines() {
        String twoLines = Documents.text("two lines").replace("\"choices\":", "\r\ndata: \"choices\":");
        return complete(": ping\r\n\r\n", twoLines.replace("\n\n", "\r\n\r\n"));
    }

    private static String error() {
        return "data: {\"error\":{\"message\":\"out of memory\",\"type\":\"server_error\",\"code\":500}}\n\n";
    }

    private static List<String> complete(String... parts) {
        List<String> all = new ArrayList<>(List.of(parts));
        all.add(Documents.finish("stop"));
        all.add(Documents.DONE);
        return all;
    }
}
