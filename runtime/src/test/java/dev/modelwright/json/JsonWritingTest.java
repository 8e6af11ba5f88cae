package dev.modelwright.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JsonWritingTest {

    @Test
    void textIsCompactAndInMemberOrder() {
        JsonObject object = JsonObject.builder()
                .put("b", 1)
                .put("a", JsonArray.of(JsonValue.of(true), JsonNull.NULL, JsonObject.empty()))
                .build();

        assertThat(object.toJson()).isEqualTo("{\"b\":1,\"a\":[true,null,{}]}");
    }

    @Test
    void toStringIsTheJsonText() {
        assertThat(List.of(
                        JsonObject.builder().put("a", "x").build(),
                        JsonArray.of(JsonValue.of(false)),
                        JsonValue.of("x"),
                        JsonValue.of(1),
                        JsonValue.of(true),
                        JsonNull.NULL))
                .extracting(Object::toString)
                .containsExactly("{\"a\":\"x\"}", "[false]", "\"x\"", "1", "true", "null");
    }

    @Test
    void quotesBackslashesAndControlCharactersAreEscaped() {
        assertThat(JsonValue.of("\"\\/\n\r\t\b\f\u0000\u001f\u007f").toJson())
                .isEqualTo("\"\\\"\\\\/\\n\\r\\t\\u0008\\u000c\\u0000\\u001f\u007f\"");
    }

    @Test
    void memberNamesAreEscaped() {
        assertThat(JsonObject.builder().put("a\"\n\ud800", 1).build().toJson()).isEqualTo("{\"a\\\"\\n\\ud800\":1}");
    }

    @Test
    void textOutsideAsciiIsWrittenAsItIs() {
        assertThat(JsonValue.of("é中😀\u2028").toJson()).isEqualTo("\"é中😀\u2028\"");
    }

    @Test
    void unpairedSurrogatesAreEscapedAndPairsAreNot() {
        assertThat(JsonValue.of("\ud83d-\ude00-\ude00\ud83d-😀\ud83d").toJson())
                .isEqualTo("\"\\ud83d-\\ude00-\\ude00\\ud83d-😀\\ud83d\"");
    }

    @Test
    void valueDeeperThanFiveHundredLevelsIsRefusedInsteadOfOverflowing() {
        assertThatThrownBy(() -> nestedArrays(100_000).toJson())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("JSON must not nest deeper than 500 levels, but did");
        assertThatThrownBy(() -> nestedObjects(501).toJson()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void fiveHundredLevelsAreWritten() {
        assertThat(nestedArrays(500).toJson()).isEqualTo("[".repeat(500) + "]".repeat(500));
    }

    @Test
    void readingWhatWasWrittenGivesTheValueBack() {
        RandomJson random = new RandomJson(new Random(20_260_101));

        for (int i = 0; i < 500; i++) {
            JsonValue value = random.value(5);
            String json = value.toJson();

            assertThat(JsonValue.parse(json))
                    .isEqualTo(value)
                    .hasSameHashCodeAs(value)
                    .hasToString(json);
            assertThat(JsonValue.parse(json.getBytes(StandardCharsets.UTF_8))).isEqualTo(value);
        }
    }

    private static JsonValue nestedArrays(int levels) {
        JsonValue value = JsonArray.of();
        for (int level = 1; level < levels; level++) {
            value = JsonArray.of(value);
        }
        return value;
    }

    private static JsonValue nestedObjects(int levels) {
        JsonValue value = JsonObject.empty();
        for (int level = 1; level < levels; level++) {
            value = new JsonObject(Map.of("a", value));
        }
        return value;
    }
}
