package dev.modelwright.jsonschema;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.SimpleType;
import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonBoolean;
import dev.modelwright.json.JsonNumber;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonString;
import dev.modelwright.json.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value as the schema validator sees it, with its place. */
record SchemaNode(JsonValue value, String pointer) implements JsonNode {

    static final JsonNodeFactory FACTORY = new Factory();

    @Override
    public String getJsonPointer() {
        return pointer;
    }

    @Override
    public SimpleType getNodeType() {
        if (value instanceof JsonNumber number) {
            return isWhole(number.value()) ? SimpleType.INTEGER : SimpleType.NUMBER;
        }
        return value instanceof JsonObject
                ? SimpleType.OBJECT
                : value instanceof JsonArray
                        ? SimpleType.ARRAY
                        : value instanceof JsonString
                                ? SimpleType.STRING
                                : value instanceof JsonBoolean ? SimpleType.BOOLEAN : SimpleType.NULL;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }

    @Override
    public boolean asBoolean() {
        return value.asBoolean().orElseThrow();
    }

    @Override
    public String asString() {
        return value.asString().orElseThrow();
    }

    @Override
    public BigInteger asInteger() {
        return asNumber().toBigInteger();
    }

    @Override
    public BigDecimal asNumber() {
        return value.asNumber().orElseThrow();
    }

    @Override
    public List<JsonNode> asArray() {
        List<JsonNode> nodes = new ArrayList<>();
        for (JsonValue element : value.asArray().orElseThrow().elements()) {
            nodes.add(new SchemaNode(element, pointer + "/" + nodes.size()));
        }
        return nodes;
    }

    @Override
    public Map<String, JsonNode> asObject() {
        Map<String, JsonNode> nodes = new LinkedHashMap<>();
        value.asObject()
                .orElseThrow()
                .members()
                .forEach((name, member) ->
                        nodes.put(name, new SchemaNode(member, pointer + "/" + JsonNode.encodeJsonPointer(name))));
        return nodes;
    }

    private static final class Factory implements JsonNodeFactory {

        @Override
        public JsonNode wrap(Object node) {
            return node instanceof SchemaNode same ? same : new SchemaNode((JsonValue) node, "");
        }

        @Override
        public JsonNode create(String rawJson) {
            return wrap(JsonValue.parse(rawJson));
        }
    }
}
