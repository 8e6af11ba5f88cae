package dev.modelwright.langchain4j;

import dev.langchain4j.exception.UnsupportedFeatureException;
import dev.langchain4j.model.chat.request.json.JsonAnyOfSchema;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonBooleanSchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonNullSchema;
import dev.langchain4j.model.chat.request.json.JsonNumberSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonReferenceSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The framework's elements from JSON Schema. What they have no words for becomes a raw schema, so that nothing is lost. */
final class SchemaReader {

    private static final String DEFINITION = "#/$defs/";
    private static final Set<String> OBJECT =
            Set.of("type", "description", "properties", "required", "additionalProperties", "$defs");

    private SchemaReader() {}

    /**
     * Returns the schema of an object, which has no raw form.
     *
     * @throws UnsupportedFeatureException when the framework has no words for something that the schema says
     */
    static JsonObjectSchema object(JsonObject schema) {
        if (!schema.string("type").orElse("object").equals("object") || !isPlain(schema)) {
            Set<String> beyond = new TreeSet<>(schema.members().keySet());
            beyond.removeAll(OBJECT);
            throw new UnsupportedFeatureException("The schema of a tool's arguments is not supported by LangChain4j: "
                    + "it must be of an object, and say nothing beyond " + String.join(", ", new TreeSet<>(OBJECT))
                    + (beyond.isEmpty() ? "." : ", but has " + String.join(", ", beyond) + "."));
        }
        JsonObjectSchema.Builder builder = JsonObjectSchema.builder()
                .description(schema.string("description").orElse(null))
                .addProperties(all(schema, "properties"))
                .required(texts(schema, "required"))
                .additionalProperties(schema.get("additionalProperties")
                        .flatMap(JsonValue::asBoolean)
                        .orElse(null));
        Map<String, JsonSchemaElement> definitions = all(schema, "$defs");
        return definitions.isEmpty()
                ? builder.build()
                : builder.definitions(definitions).build();
    }

    private static boolean isPlain(JsonObject schema) {
        return OBJECT.containsAll(schema.members().keySet())
                && schema.get("additionalProperties")
                        .map(more -> more.asBoolean().isPresent())
                        .orElse(true)
                && holdsSchemas(schema, "properties")
                && holdsSchemas(schema, "$defs");
    }

    private static boolean holdsSchemas(JsonObject schema, String keyword) {
        return schema.object(keyword).orElse(JsonObject.empty()).members().values().stream()
                .allMatch(value -> value.asObject().isPresent());
    }

    static JsonSchemaElement read(JsonObject schema) {
        boolean plainObject = schema.string("type").equals(Optional.of("object")) && isPlain(schema);
        @Nullable JsonSchemaElement element = plainObject ? object(schema) : known(schema);
        // Whatever the element would not write again is kept as it is.
        return element != null && SchemaWriter.write(element).equals(schema)
                ? element
                : JsonRawSchema.from(schema.toJson());
    }

    private static @Nullable JsonSchemaElement known(JsonObject schema) {
        @Nullable String description = schema.string("description").orElse(null);
        if (schema.get("$ref").isPresent()) {
            String target = schema.string("$ref").orElse("");
            return target.startsWith(DEFINITION)
                    ? JsonReferenceSchema.builder()
                            .reference(target.substring(DEFINITION.length()))
                            .build()
                    : null;
        }
        if (schema.array("anyOf").isPresent()) {
            return anyOf(schema, description);
        }
        return typed(schema, description);
    }

    private static @Nullable JsonSchemaElement anyOf(JsonObject schema, @Nullable String description) {
        List<JsonSchemaElement> branches = schema.array("anyOf").orElseThrow().elements().stream()
                .flatMap(branch -> branch.asObject().stream())
                .map(SchemaReader::read)
                .toList();
        return branches.isEmpty()
                ? null
                : JsonAnyOfSchema.builder()
                        .anyOf(branches)
                        .description(description)
                        .build();
    }

    private static @Nullable JsonSchemaElement typed(JsonObject schema, @Nullable String description) {
        return switch (schema.string("type").orElse("")) {
            case "string" ->
                schema.array("enum").isPresent()
                        ? JsonEnumSchema.builder()
                                .enumValues(texts(schema, "enum"))
                                .description(description)
                                .build()
                        : JsonStringSchema.builder().description(description).build();
            case "integer" ->
                JsonIntegerSchema.builder().description(description).build();
            case "number" -> JsonNumberSchema.builder().description(description).build();
            case "boolean" ->
                JsonBooleanSchema.builder().description(description).build();
            case "null" -> new JsonNullSchema();
            case "array" -> array(schema, description);
            default -> null;
        };
    }

    private static JsonSchemaElement array(JsonObject schema, @Nullable String description) {
        return JsonArraySchema.builder()
                .items(schema.object("items").map(SchemaReader::read).orElse(null))
                .description(description)
                .build();
    }

    private static Map<String, JsonSchemaElement> all(JsonObject schema, String keyword) {
        Map<String, JsonSchemaElement> elements = new LinkedHashMap<>();
        schema.object(keyword)
                .orElse(JsonObject.empty())
                .members()
                .forEach((name, value) ->
                        elements.put(name, read(value.asObject().orElseThrow())));
        return elements;
    }

    private static List<String> texts(JsonObject schema, String keyword) {
        return schema.array(keyword).stream()
                .flatMap(array -> array.elements().stream())
                .flatMap(element -> element.asString().stream())
                .toList();
    }
}
