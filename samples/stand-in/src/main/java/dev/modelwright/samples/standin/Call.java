package dev.modelwright.samples.standin;

import dev.modelwright.json.JsonException;
import dev.modelwright.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One request: the variable parts of its path, and its body, which nobody changes. */
record Call(List<String> pathParts, String contentType, byte[] bytes) {

    Call {
        pathParts = List.copyOf(pathParts);
    }

    String body() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * Reads the body.
     *
     * @throws Refusal when it is not JSON
     */
    JsonValue json() {
        String body = body();
        try {
            return JsonValue.parse(body);
        } catch (JsonException e) {
            throw Refusal.text("Expecting value: line " + e.line() + " column " + e.column() + " (char "
                    + offset(body, e.line(), e.column()) + ")");
        }
    }

    private static int offset(String body, int line, int column) {
        int start = 0;
        for (int passed = 1; passed < line; passed++) {
            start = body.indexOf('\n', start) + 1;
        }
        return start + column - 1;
    }
}
