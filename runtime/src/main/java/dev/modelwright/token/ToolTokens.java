package dev.modelwright.token;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.message.ToolDefinition;
import java.util.List;
import java.util.Map;

/** The tokens of tool definitions: names, descriptions and the properties of the parameters. */
final class ToolTokens {

    private static final int AROUND_ITEM = 3;

    private final TokenCounter counter;

    ToolTokens(TokenCounter counter) {
        this.counter = counter;
    }

    long count(List<ToolDefinition> tools) {
        return tools.stream().mapToLong(this::count).sum();
    }

    private long count(ToolDefinition tool) {
        long sum = tokens("name", tool.name(), "description", tool.description(), "parameters");
        sum += tokens("type")
                + tool.parameters().string("type").map(this::tokens).orElse(0L);
        sum += tool.parameters().object("properties").map(this::properties).orElse(0L);
        return sum + tool.parameters().array("required").map(this::required).orElse(0L);
    }

    private long properties(JsonObject properties) {
        long sum = tokens("properties");
        for (Map.Entry<String, JsonValue> property : properties.members().entrySet()) {
            sum += tokens(property.getKey());
            sum += property.getValue().asObject().map(this::attributes).orElse(0L);
        }
        return sum;
    }

    private long attributes(JsonObject attributes) {
        return attributes.members().entrySet().stream()
                .mapToLong(
                        attribute -> tokens(attribute.getKey()) + attribute(attribute.getKey(), attribute.getValue()))
                .sum();
    }

    private long attribute(String name, JsonValue value) {
        return value.asArray()
                .filter(values -> name.equals("enum"))
                .map(this::items)
                .orElseGet(() -> tokens(name, text(value)));
    }

    private long required(JsonArray names) {
        return tokens("required") + items(names);
    }

    private long items(JsonArray items) {
        return items.elements().stream()
                .mapToLong(item -> AROUND_ITEM + tokens(text(item)))
                .sum();
    }

    private long tokens(String... texts) {
        long sum = 0;
        for (String text : texts) {
            sum += counter.count(text);
        }
        return sum;
    }

    private static String text(JsonValue value) {
        return value.asString().orElseGet(value::toJson);
    }
}
