package dev.modelwright.processor;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.processor.schema.FileKind;
import dev.modelwright.processor.schema.JsonSchemas;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every place of a kind of file where a text of any content may stand, from what the readers themselves ask for: such as
 * {@code vendor.models.*.customizable.parameter_rules[].label.en_US}.
 */
final class TextPositions {

    private final JsonObject definitions;
    private final Set<String> found = new TreeSet<>();

    private TextPositions(JsonObject definitions) {
        this.definitions = definitions;
    }

    static Set<String> of(FileKind kind) {
        JsonObject schema = JsonValue.parse(JsonSchemas.of(kind)).asObject().orElseThrow();
        TextPositions positions = new TextPositions(schema.object("definitions").orElseGet(JsonObject::empty));
        positions.walk(schema, kind.word());
        return positions.found;
    }

    /** Returns a path of which all sections of models are one, and help with and without a mapping of its own. */
    static String normal(String path) {
        return path.replaceFirst("^vendor\\.models\\.\\w+", "vendor.models.*").replace(".help.text.", ".help.");
    }

    private void walk(JsonObject schema, String path) {
        schema.string("$ref")
                .flatMap(name -> definitions.object(name.substring(name.lastIndexOf('/') + 1)))
                .ifPresent(definition -> walk(definition, path));
        elements(schema, "anyOf")
                .forEach(alternative -> walk(alternative.asObject().orElseThrow(), path));
        // Where a text stands for a mapping of languages, it is read as the text of English.
        boolean isText = types(schema).contains("string") && !types(schema).contains("object");
        if (isText && schema.get("enum").isEmpty()) {
            found.add(normal(path));
        }
        schema.object("items").ifPresent(items -> walk(items, path + "[]"));
        schema.object("properties")
                .ifPresent(properties -> properties
                        .members()
                        .forEach((name, property) -> walk(property.asObject().orElseThrow(), path + "." + name)));
    }

    private static List<String> types(JsonObject schema) {
        return schema.string("type")
                .map(List::of)
                .orElseGet(() -> elements(schema, "type").stream()
                        .map(type -> type.asString().orElseThrow())
                        .toList());
    }

    private static List<JsonValue> elements(JsonObject schema, String key) {
        return schema.array(key).map(JsonArray::elements).orElse(List.of());
    }
}
