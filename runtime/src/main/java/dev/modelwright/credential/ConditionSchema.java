package dev.modelwright.credential;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.schema.Condition;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.CredentialForm;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes conditions as schemas of the whole object: transitive and after defaults, as {@link FieldVisibility} decides. */
final class ConditionSchema {

    private final CredentialForm form;

    ConditionSchema(CredentialForm form) {
        this.form = form;
    }

    JsonObject shown(CredentialField field) {
        return holdAll(field.showOn());
    }

    JsonObject holdAll(List<Condition> conditions) {
        return holdAll(conditions, Set.of());
    }

    static JsonObject not(JsonObject schema) {
        return JsonObject.builder().put("not", schema).build();
    }

    static JsonObject all(JsonObject... schemas) {
        return joined("allOf", List.of(schemas));
    }

    private JsonObject holdAll(List<Condition> conditions, Set<String> asked) {
        return joined(
                "allOf",
                conditions.stream().map(condition -> holds(condition, asked)).toList());
    }

    // A field that asks for itself, directly or through others, is never shown.
    private JsonObject holds(Condition condition, Set<String> asked) {
        Set<String> deeper = new HashSet<>(asked);
        if (!deeper.add(condition.variable())) {
            return not(JsonObject.empty());
        }
        List<JsonObject> declarations = form.fields().stream()
                .filter(field -> field.variable().equals(condition.variable()))
                .map(field -> all(has(field, condition.value()), holdAll(field.showOn(), deeper)))
                .toList();
        return declarations.isEmpty()
                ? value(condition.variable(), JsonValue.of(condition.value()), true)
                : joined("anyOf", declarations);
    }

    private static JsonObject has(CredentialField field, String wanted) {
        String meant = FieldValue.trimmed(field, wanted);
        boolean absentMeansIt = field.defaultValue()
                .filter(text -> FieldValue.trimmed(field, text).equals(meant))
                .isPresent();
        return value(field.variable(), FieldSchema.typed(field, meant), !absentMeansIt);
    }

    private static JsonObject value(String variable, JsonValue value, boolean present) {
        JsonObject constant = JsonObject.builder().put("const", value).build();
        JsonObject.Builder schema = JsonObject.builder()
                .put("properties", JsonObject.builder().put(variable, constant).build());
        if (present) {
            schema.put("required", JsonArray.of(JsonValue.of(variable)));
        }
        return schema.build();
    }

    private static JsonObject joined(String keyword, List<JsonObject> schemas) {
        List<JsonObject> saying =
                schemas.stream().filter(schema -> !schema.members().isEmpty()).toList();
        // Nothing to say means always, in all of nothing as in any of one that always holds.
        if (saying.isEmpty() || keyword.equals("anyOf") && saying.size() < schemas.size()) {
            return JsonObject.empty();
        }
        return saying.size() == 1
                ? saying.get(0)
                : JsonObject.builder().put(keyword, JsonArray.of(saying)).build();
    }
}
