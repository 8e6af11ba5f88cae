package dev.modelwright.credential;

import dev.modelwright.schema.Condition;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.FieldOption;
import dev.modelwright.schema.FieldType;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ValueFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Small forms full of conditions, cycles among them, and values that fit them more or less. */
final class RandomForms {

    private static final List<String> NAMES = List.of("a", "b", "c", "d");
    private static final List<String> VALUES = List.of("1", "2");

    private final Random random;

    RandomForms(long seed) {
        this.random = new Random(seed);
    }

    CredentialForm form() {
        List<CredentialField> fields = new ArrayList<>();
        for (String name : NAMES) {
            fields.add(field(name));
        }
        return new CredentialForm(fields);
    }

    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String name : NAMES) {
            int kind = random.nextInt(4);
            if (kind > 0) {
                values.put(name, kind == 3 ? "9" : pick(VALUES));
            }
        }
        return values;
    }

    private CredentialField field(String name) {
        FieldType type = pick(List.of(FieldType.TEXT_INPUT, FieldType.SECRET_INPUT, FieldType.SELECT, FieldType.RADIO));
        CredentialField.Builder field = Forms.field(name, type);
        if (type.isChoice()) {
            VALUES.forEach(value -> field.option(new FieldOption(value, LocalizedText.of(value), conditions())));
        }
        if (random.nextInt(3) == 0) {
            field.defaultValue(pick(List.of("1", "2", "8")));
        }
        if (random.nextBoolean()) {
            field.required();
        }
        conditions().forEach(condition -> field.showOn(condition.variable(), condition.value()));
        return field.format(ValueFormat.TEXT).build();
    }

    private List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        while (random.nextInt(3) == 0) {
            conditions.add(new Condition(pick(NAMES), pick(VALUES)));
        }
        return conditions;
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
