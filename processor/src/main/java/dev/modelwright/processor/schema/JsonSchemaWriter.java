package dev.modelwright.processor.schema;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes described values as JSON Schema. Mappings within lists and sections become definitions. Used once. */
final class JsonSchemaWriter {

    private final KeyDescriptions descriptions;
    private final Map<String, JsonValue> definitions = new LinkedHashMap<>();

    JsonSchemaWriter(KeyDescriptions descriptions) {
        this.descriptions = descriptions;
    }

    /** Returns the definitions that the schemas written so far refer to. */
    JsonObject definitions() {
        return new JsonObject(definitions);
    }

    JsonObject write(DescribedValue value, boolean nullable) {
        return value.alternatives().isEmpty() ? plain(value, nullable) : alternatives(value, nullable);
    }

    private JsonObject alternatives(DescribedValue value, boolean nullable) {
        if (isMergeable(value)) {
            return merged(value, nullable);
        }
        List<JsonValue> schemas = new ArrayList<>();
        value.alternatives().forEach(alternative -> schemas.add(write(alternative, false)));
        if (nullable) {
            schemas.add(JsonObject.builder().put("type", "null").build());
        }
        return JsonObject.builder().put("anyOf", JsonArray.of(schemas)).build();
    }

    // Keywords speak of one type each, so alternatives of different types fit into one schema.
    private JsonObject merged(DescribedValue value, boolean nullable) {
        JsonObject.Builder schema = JsonObject.builder();
        List<String> types = new ArrayList<>();
        for (DescribedValue alternative : value.alternatives()) {
            types.addAll(alternative.types());
            schema.putAll(plain(alternative, false).members());
        }
        return schema.put("type", types(types, nullable)).build();
    }

    private static boolean isMergeable(DescribedValue value) {
        Set<String> types = new HashSet<>();
        return value.alternatives().stream()
                .allMatch(alternative -> !alternative.types().isEmpty()
                        && alternative.types().stream().allMatch(types::add));
    }

    private JsonObject plain(DescribedValue value, boolean nullable) {
        JsonObject.Builder schema = JsonObject.builder();
        if (!value.types().isEmpty()) {
            schema.put("type", types(value.types(), nullable));
        }
        if (!value.allowed().isEmpty()) {
            return schema.put("enum", names(value.allowed(), nullable)).build();
        }
        value.pattern().ifPresent(regex -> schema.put("pattern", regex));
        value.least().ifPresent(number -> schema.put("minimum", number));
        value.greatest().ifPresent(number -> schema.put("maximum", number));
        value.elements().ifPresent(element -> schema.put("items", reference(element)));
        if (value.types().contains("object")) {
            putKeys(value, schema);
        }
        return schema.build();
    }

    private void putKeys(DescribedValue value, JsonObject.Builder schema) {
        JsonObject.Builder properties = JsonObject.builder();
        List<JsonValue> required = new ArrayList<>();
        value.keys().forEach((name, key) -> {
            properties.put(name, described(value.subject(), name, key));
            if (key.need() == Outline.Need.REQUIRED) {
                required.add(JsonValue.of(name));
            }
        });
        schema.put("properties", properties.build());
        if (!required.isEmpty()) {
            schema.put("required", JsonArray.of(required));
        }
        if (value.isClosed()) {
            schema.put("additionalProperties", false);
        }
    }

    private JsonObject described(String subject, String name, DescribedValue.Key key) {
        JsonObject.Builder schema = JsonObject.builder().put("description", descriptions.of(subject, name));
        return schema.putAll(
                        write(key.value(), key.need() == Outline.Need.OPTIONAL).members())
                .build();
    }

    private JsonObject reference(DescribedValue element) {
        JsonObject schema = write(element, false);
        if (element.subject().isEmpty()) {
            return schema;
        }
        String name = KeyDescriptions.name(element.subject()).replace(' ', '-');
        definitions.put(name, schema);
        return JsonObject.builder().put("$ref", "#/definitions/" + name).build();
    }

    private static JsonArray names(List<String> names, boolean nullable) {
        List<JsonValue> values = new ArrayList<>();
        names.forEach(name -> values.add(JsonValue.of(name)));
        if (nullable) {
            values.add(JsonValue.fromJava(null));
        }
        return JsonArray.of(values);
    }

    private static JsonValue types(Iterable<String> types, boolean nullable) {
        List<JsonValue> values = new ArrayList<>();
        types.forEach(type -> values.add(JsonValue.of(type)));
        if (nullable) {
            values.add(JsonValue.of("null"));
        }
        return values.size() == 1 ? values.get(0) : JsonArray.of(values);
    }
}
