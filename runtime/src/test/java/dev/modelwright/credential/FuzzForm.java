package dev.modelwright.credential;

import dev.modelwright.json.JsonException;
import dev.modelwright.json.JsonValue;
import dev.modelwright.schema.Condition;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.FieldOption;
import dev.modelwright.schema.FieldType;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ValueFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a form and values for it from bytes. What was given is marked, so that it is recognised wherever it appears. */
final class FuzzForm {

    static final String CANARY = "sk-canary-7Q";

    private static final List<String> NAMES = List.of("a", "b", "c", "api_key", "class");
    private static final List<String> TEXTS =
            List.of("", "1", "-7", "0.5", "1e9", "true", "http://host:1/v1", "mailto:x", " ");

    private final FuzzInput input;

    FuzzForm(FuzzInput input) {
        this.input = input;
    }

    CredentialForm form() {
        List<CredentialField> fields = new ArrayList<>();
        for (int count = input.below(7); count > 0; count--) {
            fields.add(field());
        }
        return new CredentialForm(fields);
    }

    Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        while (!input.isEmpty()) {
            String name = input.below(8) == 7 ? "unknown" : input.pick(NAMES);
            values.put(name, value());
        }
        return values;
    }

    private CredentialField field() {
        FieldType type = input.pick(List.of(FieldType.values()));
        CredentialField.Builder field = Forms.field(input.pick(NAMES), type);
        field.format(type.isChoice() ? ValueFormat.TEXT : input.pick(List.of(ValueFormat.values())));
        for (int count = type.isChoice() ? 1 + input.below(3) : 0; count > 0; count--) {
            field.option(new FieldOption(input.pick(TEXTS), LocalizedText.of("Option"), conditions()));
        }
        if (input.below(2) == 1) {
            field.required();
        }
        if (input.below(3) == 2) {
            field.maxLength(input.below(9));
        }
        if (input.below(3) == 2) {
            field.defaultValue(input.pick(TEXTS));
        }
        conditions().forEach(condition -> field.showOn(condition.variable(), condition.value()));
        return field.build();
    }

    private List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        for (int count = input.below(4) == 3 ? 1 + input.below(2) : 0; count > 0; count--) {
            conditions.add(new Condition(input.pick(NAMES), input.pick(TEXTS)));
        }
        return conditions;
    }

    private @Nullable Object value() {
        return switch (input.below(10)) {
            case 0 -> null;
            case 1 -> input.pick(TEXTS);
            case 2 -> CANARY + input.text();
            case 3 -> Secret.of(input.text() + CANARY);
            case 4 -> input.below(2) == 1;
            case 5 -> number(input.text());
            case 6 -> json(input.text());
            case 7 -> List.of(CANARY, input.text());
            case 8 -> Map.of(CANARY, input.text());
            default -> input.text();
        };
    }

    private static Object number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException none) {
            return text.length() % 2 == 0 ? Double.NaN : Double.MIN_VALUE;
        }
    }

    private static JsonValue json(String text) {
        try {
            return JsonValue.parse(text);
        } catch (JsonException none) {
            return JsonValue.of(CANARY);
        }
    }
}
