package dev.modelwright.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.agent.tool.ToolSpecification;
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
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.message.ToolDefinition;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemasTest {

    private static final JsonSchemaElement TEXT = new JsonStringSchema();

    static List<Arguments> leaves() {
        return List.of(
                Arguments.of(TEXT, "{'type':'string'}"),
                Arguments.of(
                        JsonStringSchema.builder().description("A town.").build(),
                        "{'type':'string','description':'A town.'}"),
                Arguments.of(new JsonIntegerSchema(), "{'type':'integer'}"),
                Arguments.of(new JsonNumberSchema(), "{'type':'number'}"),
                Arguments.of(new JsonBooleanSchema(), "{'type':'boolean'}"),
                Arguments.of(new JsonNullSchema(), "{'type':'null'}"),
                Arguments.of(
                        JsonEnumSchema.builder().enumValues("sun", "rain").build(),
                        "{'type':'string','enum':['sun','rain']}"),
                Arguments.of(JsonReferenceSchema.builder().reference("node").build(), "{'$ref':'#/$defs/node'}"),
                Arguments.of(JsonRawSchema.from("{\"minimum\":3}"), "{'minimum':3}"));
    }

    static List<Arguments> branches() {
        JsonObjectSchema object = JsonObjectSchema.builder()
                .addProperty("town", TEXT)
                .required("town")
                .additionalProperties(false)
                .definitions(Map.of("node", TEXT))
                .build();
        return List.of(
                Arguments.of(
                        JsonArraySchema.builder().items(TEXT).build(), "{'type':'array','items':{'type':'string'}}"),
                Arguments.of(
                        JsonAnyOfSchema.builder()
                                .anyOf(TEXT, new JsonNullSchema())
                                .build(),
                        "{'anyOf':[{'type':'string'},{'type':'null'}]}"),
                Arguments.of(
                        object,
                        "{'type':'object','properties':{'town':{'type':'string'}},'required':['town'],"
                                + "'additionalProperties':false,'$defs':{'node':{'type':'string'}}}"));
    }

    @ParameterizedTest
    @MethodSource({"leaves", "branches"})
    void everyElementIsWrittenAndReadBack(JsonSchemaElement element, String written) {
        assertThat(SchemaWriter.write(element)).isEqualTo(json(written));
        assertThat(SchemaReader.read(json(written))).isEqualTo(element);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'string','format':'date'}",
                "{'type':['string','null']}",
                "{'type':'integer','minimum':1}",
                "{'$ref':'https://example.org/schema'}",
                "{'type':'object','properties':{},'minProperties':1}",
                "{'type':'object','properties':{},'additionalProperties':{'type':'string'}}",
                "{'type':'array','items':true}",
                "{'enum':[1,2]}",
                "{'anyOf':[]}",
                "{}"
            })
    void whatTheFrameworkHasNoWordsForIsKeptRaw(String schema) {
        JsonSchemaElement read = SchemaReader.read(json(schema));

        assertThat(read).isInstanceOf(JsonRawSchema.class);
        assertThat(SchemaWriter.write(read)).isEqualTo(json(schema));
    }

    @Test
    void toolsGoThereAndBack() {
        ToolSpecification tool = ToolSpecification.builder()
                .name("weather")
                .description("Tells the weather.")
                .parameters(JsonObjectSchema.builder()
                        .addStringProperty("town", "Where.")
                        .addEnumProperty("unit", List.of("C", "F"))
                        .required("town")
                        .build())
                .build();

        ToolDefinition definition = ModelwrightTools.toDefinition(tool);

        assertThat(definition.name()).isEqualTo("weather");
        assertThat(definition.description()).isEqualTo("Tells the weather.");
        assertThat(ModelwrightTools.toSpecification(definition)).isEqualTo(tool);
    }

    @Test
    void toolWithoutDescriptionAndArgumentsTakesAnEmptyObject() {
        ToolDefinition definition = ModelwrightTools.toDefinition(
                ToolSpecification.builder().name("now").build());

        assertThat(definition).isEqualTo(new ToolDefinition("now", "", json("{'type':'object','properties':{}}")));
        assertThat(ModelwrightTools.toSpecification(definition).description()).isNull();
    }

    @Test
    void argumentsThatTheFrameworkCannotDescribeAreRefused() {
        ToolDefinition tool = new ToolDefinition("t", "", json("{'type':'object','properties':{},'minProperties':1}"));

        assertThatThrownBy(() -> ModelwrightTools.toSpecification(tool))
                .isExactlyInstanceOf(UnsupportedFeatureException.class)
                .hasMessage(
                        "The schema of a tool's arguments is not supported by LangChain4j: it must be of an object, "
                                + "and say nothing beyond $defs, additionalProperties, description, properties, required, type, "
                                + "but has minProperties.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[1]"})
    void rawSchemaThatIsNoObjectIsRefused(String raw) {
        assertThatThrownBy(() -> SchemaWriter.write(JsonRawSchema.from(raw)))
                .isExactlyInstanceOf(InvalidRequestException.class)
                .hasMessageStartingWith("A raw JSON Schema must be ");
    }

    @Test
    void elementsOfOthersAreRefusedWithAWayOut() {
        JsonSchemaElement foreign = () -> null;

        assertThatThrownBy(() -> SchemaWriter.write(foreign))
                .isExactlyInstanceOf(UnsupportedFeatureException.class)
                .hasMessageEndingWith("are not supported. Write the schema as a JsonRawSchema.");
    }

    private static JsonObject json(String text) {
        return JsonValue.parse(text.replace('\'', '"')).asObject().orElseThrow();
    }
}
