package dev.modelwright.jsonschema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonValue;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonSchemaTest {

    private static final JsonSchema PERSON = JsonSchema.parse("""
            {"type": "object", "required": ["name", "age"], "additionalProperties": false,
             "properties": {
               "name": {"type": "string", "minLength": 1, "pattern": "^[A-Z]"},
               "age": {"type": "integer", "minimum": 0},
               "role": {"enum": ["admin", "user"]},
               "friends": {"type": "array", "items": {"$ref": "#/$defs/friend"}, "maxItems": 2}},
             "$defs": {"friend": {"type": "object", "properties": {"score": {"type": "number"}}}}}""");

    @Test
    void allowedValueHasNoViolation() {
        assertThat(violations("{\"name\": \"Ada\", \"age\": 36, \"role\": \"admin\", \"friends\": [{\"score\": 0.5}]}"))
                .isEmpty();
        assertThat(violations("{\"name\": \"Ada\", \"age\": 36.0}")).isEmpty();
    }

    @Test
    void everyPlaceIsNamedAtOnce() {
        assertThat(violations("{\"name\": \"\", \"age\": -1, \"role\": \"king\", \"friends\": [{\"score\": \"x\"}]}"))
                .extracting(SchemaViolation::pointer)
                .contains("/name", "/age", "/role", "/friends/0/score");
        assertThat(violations("{}")).extracting(SchemaViolation::keyword).contains("required");
        assertThat(violations("{\"name\": \"Ada\", \"age\": 1, \"x/y\": 2}"))
                .extracting(SchemaViolation::pointer)
                .contains("/x~1y");
        assertThat(violations("{\"name\": \"Ada\", \"age\": \"36\"}"))
                .extracting(SchemaViolation::toString)
                .containsExactly("`/age`: Value is [string] but should be [integer]");
    }

    @Test
    void objectThatIsNoSchemaIsRefused() {
        assertThatThrownBy(() -> JsonSchema.parse("{\"type\": \"strin\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The schema is not valid: ");
        assertThatThrownBy(() -> JsonSchema.parse("[]")).hasMessage("A schema must be an object.");
    }

    @Test
    void nothingIsFetched() {
        JsonSchema foreign = JsonSchema.parse("{\"$ref\": \"https://example.com/other.json\"}");

        assertThat(foreign.validate(JsonValue.of(1)))
                .extracting(SchemaViolation::message)
                .singleElement()
                .asString()
                .contains("https://example.com/other.json");
    }

    @Test
    void draftIsWhatTheSchemaSays() {
        assertThat(JsonSchema.parse(
                                "{\"$schema\": \"http://json-schema.org/draft-07/schema#\", \"items\": [{\"type\": \"string\"}]}")
                        .validate(JsonArray.of(JsonValue.of(1))))
                .hasSize(1);
    }

    @Test
    void schemaIsUsedByManyThreads() {
        JsonValue wrong = JsonValue.parse("{\"name\": \"\", \"age\": -1}");
        List<SchemaViolation> once = PERSON.validate(wrong);

        assertThat(IntStream.range(0, 500).parallel().mapToObj(round -> PERSON.validate(wrong)))
                .allSatisfy(violations -> assertThat(violations).isEqualTo(once));
    }

    private static List<SchemaViolation> violations(String json) {
        return PERSON.validate(JsonValue.parse(json));
    }
}
