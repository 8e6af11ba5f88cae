package dev.modelwright.processor.schema;

import dev.modelwright.json.JsonObject;

/** JSON Schemas (draft-07) of the files, from what their readers ask for. */
public final class JsonSchemas {

    private JsonSchemas() {}

    /** Returns the schema of a kind of file as JSON over several lines. */
    public static String of(FileKind kind) {
        return IndentedJson.of(schema(kind, KeyDescriptions.load()));
    }

    private static JsonObject schema(FileKind kind, KeyDescriptions descriptions) {
        JsonSchemaWriter writer = new JsonSchemaWriter(descriptions);
        JsonObject root = writer.write(FileFormat.of(kind), false);
        JsonObject.Builder schema = JsonObject.builder()
                .put("$schema", "http://json-schema.org/draft-07/schema#")
                .put("$id", "urn:modelwright:schema:" + kind.word() + ":1")
                .put("title", kind.title())
                .putAll(root.members());
        JsonObject definitions = writer.definitions();
        return definitions.members().isEmpty()
                ? schema.build()
                : schema.put("definitions", definitions).build();
    }
}
