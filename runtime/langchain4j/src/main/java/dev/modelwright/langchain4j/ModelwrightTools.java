package dev.modelwright.langchain4j;

import dev.langchain4j.agent.tool.ToolSpecification;
import dev.modelwright.json.JsonObject;
import dev.modelwright.message.ToolDefinition;
import java.util.Objects;

/** Tools in both worlds: LangChain4j's specifications and our definitions. */
public final class ModelwrightTools {

    private static final JsonObject NO_ARGUMENTS = JsonObject.builder()
            .put("type", "object")
            .put("properties", JsonObject.empty())
            .build();

    private ModelwrightTools() {}

    /**
     * Returns a tool as models take it. Its metadata and {@code strict} are the framework's own and are left out.
     *
     * @throws dev.langchain4j.exception.LangChain4jException when its schema has an element of a type that is not known, or a raw schema
     *     that is no JSON object
     */
    public static ToolDefinition toDefinition(ToolSpecification tool) {
        return new ToolDefinition(
                tool.name(),
                Objects.requireNonNullElse(tool.description(), ""),
                tool.parameters() == null ? NO_ARGUMENTS : SchemaWriter.write(tool.parameters()));
    }

    /**
     * Returns a tool as the framework takes it. What its elements have no words for becomes a {@code JsonRawSchema} of the property.
     *
     * @throws dev.langchain4j.exception.UnsupportedFeatureException when the schema is not that of an object, or says something of the
     *     object itself that the framework has no words for
     */
    public static ToolSpecification toSpecification(ToolDefinition tool) {
        ToolSpecification.Builder builder =
                ToolSpecification.builder().name(tool.name()).parameters(SchemaReader.object(tool.parameters()));
        return tool.description().isEmpty()
                ? builder.build()
                : builder.description(tool.description()).build();
    }
}
