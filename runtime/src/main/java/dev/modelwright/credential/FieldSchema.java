package dev.modelwright.credential;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.FieldType;
import dev.modelwright.schema.ValueFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes one field as a JSON Schema of its value. */
final class FieldSchema {

    // Nothing but white space counts as no value.
    private static final String NOT_BLANK = "\\S";

    private FieldSchema() {}

    static JsonObject of(CredentialField field, Locale locale) {
        JsonObject.Builder schema =
                JsonObject.builder().put("title", field.label().in(locale));
        field.help().ifPresent(help -> schema.put("description", help.in(locale)));
        if (field.type() == FieldType.SECRET_INPUT) {
            secret(schema);
        } else {
            type(FieldValue.format(field), schema);
            field.defaultValue().ifPresent(value -> schema.put("default", typed(field, value)));
        }
        if (field.maxLength() > 0) {
            schema.put("maxLength", field.maxLength());
        }
        if (field.type().isChoice() && !field.options().isEmpty()) {
            schema.put("oneOf", options(field, locale));
        }
        return schema.build();
    }

    /** Returns what is said of a field that is not shown: its value is left out, but a secret stays one. */
    static JsonObject hidden(List<CredentialField> declared) {
        JsonObject.Builder schema = JsonObject.builder();
        if (declared.stream().allMatch(field -> field.type() == FieldType.SECRET_INPUT)) {
            schema.put("writeOnly", true).put("format", "password");
        }
        return schema.build();
    }

    /** Returns a text in the JSON type of the field's format, as a text when it is none. */
    static JsonValue typed(CredentialField field, String text) {
        String meant = FieldValue.trimmed(field, text);
        return switch (FieldValue.format(field)) {
            case TEXT, URI -> JsonValue.of(meant);
            case INTEGER -> read(ValueFormat.INTEGER, meant);
            case NUMBER, DURATION_SECONDS -> read(ValueFormat.NUMBER, meant);
            case BOOLEAN -> read(ValueFormat.BOOLEAN, meant);
        };
    }

    private static JsonValue read(ValueFormat format, String text) {
        @Nullable Object value = FormattedText.read(format, text);
        return JsonValue.fromJava(value == null ? text : value);
    }

    private static void secret(JsonObject.Builder schema) {
        schema.put("type", "string")
                .put("pattern", NOT_BLANK)
                .put("format", "password")
                .put("writeOnly", true);
    }

    private static void type(ValueFormat format, JsonObject.Builder schema) {
        switch (format) {
            case TEXT -> schema.put("type", "string").put("pattern", NOT_BLANK);
            case URI -> schema.put("type", "string").put("format", "uri").put("pattern", NOT_BLANK);
            case INTEGER ->
                schema.put("type", "integer").put("minimum", Integer.MIN_VALUE).put("maximum", Integer.MAX_VALUE);
            case NUMBER -> schema.put("type", "number");
            case BOOLEAN -> schema.put("type", "boolean");
            case DURATION_SECONDS ->
                schema.put("type", "number").put("exclusiveMinimum", 0).put("maximum", Integer.MAX_VALUE);
        }
    }

    private static JsonArray options(CredentialField field, Locale locale) {
        return JsonArray.of(field.options().stream()
                .map(option -> JsonObject.builder()
                        .put("const", typed(field, option.value()))
                        .put("title", option.label().in(locale))
                        .build())
                .toList());
    }
}
