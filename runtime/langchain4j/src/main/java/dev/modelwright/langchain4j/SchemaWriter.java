package dev.modelwright.langchain4j;

import dev.langchain4j.exception.InvalidRequestException;
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
import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonException;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.Map;

/** JSON Schema from the framework's elements, one keyword for each thing that an element says. */
final class SchemaWriter {

    private SchemaWriter() {}

    static JsonObject write(JsonSchemaElement element) {
        if (element instanceof JsonRawSchema raw) {
            return parsed(raw.schema());
        }
        JsonObject.Builder schema = JsonObject.builder();
        if (element instanceof JsonObjectSchema object) {
            object(object, schema);
        } else if (element instanceof JsonArraySchema array) {
            array(array, schema);
        } else {
            leaf(element, schema);
        }
        if (element.description() != null) {
            schema.put("description", element.description());
        }
        return schema.build();
    }

    private static JsonObject parsed(String schema) {
        try {
            return JsonValue.parse(schema)
                    .asObject()
                    .orElseThrow(() ->
                            new InvalidRequestException("A raw JSON Schema must be an object, but is another value."));
        } catch (JsonException malformed) {
            throw new InvalidRequestException("A raw JSON Schema must be JSON. " + malformed.getMessage(), malformed);
        }
    }

    private static void object(JsonObjectSchema element, JsonObject.Builder schema) {
        schema.put("type", "object").put("properties", all(element.properties()));
        if (element.required() != null && !element.required().isEmpty()) {
            schema.put("required", JsonArray.ofTexts(element.required()));
        }
        if (element.additionalProperties() != null) {
            schema.put("additionalProperties", element.additionalProperties());
        }
        if (element.definitions() != null && !element.definitions().isEmpty()) {
            schema.put("$defs", all(element.definitions()));
        }
    }

    private static JsonObject all(Map<String, JsonSchemaElement> elements) {
        JsonObject.Builder schemas = JsonObject.builder();
        elements.forEach((name, element) -> schemas.put(name, write(element)));
        return schemas.build();
    }

    private static void array(JsonArraySchema element, JsonObject.Builder schema) {
        schema.put("type", "array");
        if (element.items() != null) {
            schema.put("items", write(element.items()));
        }
    }

    private static void leaf(JsonSchemaElement element, JsonObject.Builder schema) {
        if (element instanceof JsonAnyOfSchema union) {
            schema.put(
                    "anyOf",
                    JsonArray.of(union.anyOf().stream().map(SchemaWriter::write).toList()));
        } else if (element instanceof JsonReferenceSchema reference) {
            schema.put("$ref", "#/$defs/" + reference.reference());
        } else if (element instanceof JsonEnumSchema constants) {
            schema.put("type", "string").put("enum", JsonArray.ofTexts(constants.enumValues()));
        } else {
            schema.put("type", type(element));
        }
    }

    private static String type(JsonSchemaElement element) {
        if (element instanceof JsonStringSchema) {
            return "string";
        }
        if (element instanceof JsonIntegerSchema) {
            return "integer";
        }
        if (element instanceof JsonNumberSchema) {
            return "number";
        }
        if (element instanceof JsonBooleanSchema) {
            return "boolean";
        }
        if (element instanceof JsonNullSchema) {
            return "null";
        }
        throw new UnsupportedFeatureException("Schema elements of type "
                + element.getClass().getSimpleName() + " are not supported. Write the schema as a JsonRawSchema.");
    }
}
