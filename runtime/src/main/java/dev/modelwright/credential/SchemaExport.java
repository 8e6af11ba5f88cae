package dev.modelwright.credential;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.schema.Condition;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.FieldOption;
import dev.modelwright.schema.ModelKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes a form as a JSON Schema: fields that are always shown as properties, all others under their conditions. */
final class SchemaExport {

    private final CredentialForm form;
    private final Locale locale;
    private final ConditionSchema conditions;
    private final JsonObject.Builder properties = JsonObject.builder();
    private final List<JsonValue> required = new ArrayList<>();
    private final List<JsonValue> rules = new ArrayList<>();

    SchemaExport(CredentialForm form, Locale locale) {
        this.form = form;
        this.locale = locale;
        this.conditions = new ConditionSchema(form);
    }

    JsonObject schema() {
        form.variables().forEach(this::property);
        JsonObject.Builder schema = JsonObject.builder()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("type", "object")
                .put(
                        "properties",
                        implicit().putAll(properties.build().members()).build())
                .put("required", JsonArray.of(required));
        if (!rules.isEmpty()) {
            schema.put("allOf", JsonArray.of(rules));
        }
        return schema.put("additionalProperties", false).build();
    }

    private void property(String variable) {
        List<CredentialField> declared = form.fields().stream()
                .filter(field -> field.variable().equals(variable))
                .toList();
        CredentialField last = declared.get(declared.size() - 1);
        if (last.showOn().isEmpty()) {
            properties.put(variable, FieldSchema.of(last, locale));
            requirement(last).ifPresent(required::add);
            options(last, JsonObject.empty());
            return;
        }
        properties.put(variable, FieldSchema.hidden(declared));
        declared.forEach(this::conditional);
    }

    private void conditional(CredentialField field) {
        JsonObject shown = conditions.shown(field);
        JsonObject.Builder then =
                JsonObject.builder().put("properties", single(field.variable(), FieldSchema.of(field, locale)));
        requirement(field).ifPresent(name -> then.put("required", JsonArray.of(name)));
        rules.add(rule(shown, then.build()));
        options(field, shown);
    }

    private void options(CredentialField field, JsonObject shown) {
        for (FieldOption option : field.options()) {
            if (!option.showOn().isEmpty()) {
                JsonObject offered = conditions.holdAll(option.showOn());
                rules.add(rule(ConditionSchema.all(shown, ConditionSchema.not(offered)), without(field, option)));
            }
        }
    }

    // The default is an option too: where it is not offered, users must choose another one.
    private static JsonObject without(CredentialField field, FieldOption option) {
        JsonValue value = FieldSchema.typed(field, option.value());
        JsonObject other = ConditionSchema.not(single("const", value));
        JsonObject.Builder schema = JsonObject.builder().put("properties", single(field.variable(), other));
        field.defaultValue()
                .filter(text -> FieldSchema.typed(field, text).equals(value))
                .ifPresent(text -> schema.put("required", JsonArray.of(JsonValue.of(field.variable()))));
        return schema.build();
    }

    private static Optional<JsonValue> requirement(CredentialField field) {
        boolean needed = field.defaultValue()
                .map(text -> FieldValue.convert(field, field.options(), text) == null)
                .orElse(field.required());
        return needed ? Optional.of(JsonValue.of(field.variable())) : Optional.empty();
    }

    // A condition may ask for the model's kind or name, which no field declares.
    private JsonObject.Builder implicit() {
        JsonObject.Builder asked = JsonObject.builder();
        form.fields().stream()
                .flatMap(SchemaExport::asked)
                .map(Condition::variable)
                .filter(variable -> form.field(variable).isEmpty())
                .forEach(variable -> asked.put(variable, implicit(variable)));
        return asked;
    }

    private static JsonObject implicit(String variable) {
        JsonObject.Builder text = JsonObject.builder().put("type", "string");
        if (variable.equals(Condition.MODEL_TYPE)) {
            text.put(
                    "enum",
                    JsonArray.ofTexts(Stream.of(ModelKind.values())
                            .map(ModelKind::wireName)
                            .toList()));
        }
        return text.build();
    }

    private static Stream<Condition> asked(CredentialField field) {
        return Stream.concat(
                field.showOn().stream(), field.options().stream().flatMap(option -> option.showOn().stream()));
    }

    private static JsonObject rule(JsonObject condition, JsonObject then) {
        return JsonObject.builder().put("if", condition).put("then", then).build();
    }

    private static JsonObject single(String name, JsonValue value) {
        return JsonObject.builder().put(name, value).build();
    }
}
