package dev.modelwright.credential;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonString;
import dev.modelwright.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells whether a value fits a JSON Schema; knows the keywords of exported forms, and fails on any other. */
final class MiniSchema {

    private MiniSchema() {}

    static boolean fits(JsonObject schema, JsonValue value) {
        return schema.members().entrySet().stream()
                .allMatch(entry -> fits(entry.getKey(), entry.getValue(), schema, value));
    }

    private static boolean fits(String keyword, JsonValue rule, JsonObject schema, JsonValue value) {
        return switch (keyword) {
            case "$schema", "title", "description", "default", "format", "writeOnly", "then" -> true;
            case "type" -> type(rule.asString().orElseThrow(), value);
            case "const" -> rule.equals(value);
            case "enum" -> list(rule).contains(value);
            case "not" -> !fits(object(rule), value);
            case "allOf" -> list(rule).stream().allMatch(part -> fits(object(part), value));
            case "anyOf" -> list(rule).stream().anyMatch(part -> fits(object(part), value));
            case "oneOf" ->
                list(rule).stream().filter(part -> fits(object(part), value)).count() == 1;
            case "if" ->
                !fits(object(rule), value) || fits(schema.object("then").orElseThrow(), value);
            case "required" ->
                list(rule).stream().allMatch(name -> members(value).containsKey(((JsonString) name).value()));
            case "properties" ->
                members(value).entrySet().stream()
                        .allMatch(entry -> object(rule)
                                .object(entry.getKey())
                                .map(inner -> fits(inner, entry.getValue()))
                                .orElse(true));
            case "additionalProperties" ->
                schema.object("properties")
                        .orElseThrow()
                        .members()
                        .keySet()
                        .containsAll(members(value).keySet());
            default -> scalar(keyword, rule, value);
        };
    }

    private static boolean scalar(String keyword, JsonValue rule, JsonValue value) {
        return switch (keyword) {
            case "pattern" ->
                value.asString().stream()
                        .allMatch(text -> Pattern.compile(rule.asString().orElseThrow())
                                .matcher(text)
                                .find());
            case "maxLength" ->
                value.asString().stream()
                        .allMatch(text -> text.codePointCount(0, text.length())
                                <= number(rule).intValue());
            case "minimum" -> value.asNumber().stream().allMatch(number -> number.compareTo(number(rule)) >= 0);
            case "maximum" -> value.asNumber().stream().allMatch(number -> number.compareTo(number(rule)) <= 0);
            case "exclusiveMinimum" -> value.asNumber().stream().allMatch(number -> number.compareTo(number(rule)) > 0);
            default -> throw new AssertionError("Unknown keyword " + keyword);
        };
    }

    private static boolean type(String type, JsonValue value) {
        return switch (type) {
            case "object" -> value.asObject().isPresent();
            case "string" -> value.asString().isPresent();
            case "boolean" -> value.asBoolean().isPresent();
            case "number" -> value.asNumber().isPresent();
            case "integer" ->
                value.asNumber()
                        .filter(number -> number.stripTrailingZeros().scale() <= 0)
                        .isPresent();
            default -> throw new AssertionError("Unknown type " + type);
        };
    }

    private static Map<String, JsonValue> members(JsonValue value) {
        return value.asObject().orElseThrow().members();
    }

    private static BigDecimal number(JsonValue value) {
        return value.asNumber().orElseThrow();
    }

    private static JsonObject object(JsonValue value) {
        return value.asObject().orElseThrow();
    }

    private static List<JsonValue> list(JsonValue value) {
        return value.asArray().map(JsonArray::elements).orElseThrow();
    }
}
