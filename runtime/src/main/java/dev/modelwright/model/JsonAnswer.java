package dev.modelwright.model;

import dev.modelwright.json.JsonException;
import dev.modelwright.json.JsonValue;
import dev.modelwright.jsonschema.SchemaViolation;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an answer as JSON. The fence that models put around code is taken away; nothing else is repaired. */
final class JsonAnswer {

    private static final Pattern FENCED = Pattern.compile("\\A```\\w*\\R(.*)\\R?```\\z", Pattern.DOTALL);

    private JsonAnswer() {}

    static JsonValue of(LlmResult result) {
        JsonValue value = parse(result);
        result.responseFormat().ifPresent(format -> check(result, value, format));
        return value;
    }

    private static JsonValue parse(LlmResult result) {
        String text = result.text().strip();
        Matcher fenced = FENCED.matcher(text);
        try {
            return JsonValue.parse(fenced.matches() ? fenced.group(1) : text);
        } catch (JsonException fault) {
            throw UnexpectedAnswerException.noJson(result, fault);
        }
    }

    private static void check(LlmResult result, JsonValue value, ResponseFormat format) {
        if (format instanceof ResponseFormat.Schema schema) {
            List<SchemaViolation> violations = schema.schema().validate(value);
            if (!violations.isEmpty()) {
                throw UnexpectedAnswerException.against(result, violations);
            }
        } else if (value.asObject().isEmpty()) {
            throw UnexpectedAnswerException.noObject(result);
        }
    }
}
