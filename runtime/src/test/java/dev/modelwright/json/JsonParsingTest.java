package dev.modelwright.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonParsingTest {

    @Test
    void everyKindOfValueIsRead() {
        JsonValue value = JsonValue.parse("{\"s\":\"x\",\"n\":-1.50,\"t\":true,\"f\":false,\"z\":null,\"a\":[1,[]]}");

        assertThat(value)
                .isEqualTo(JsonObject.builder()
                        .put("s", "x")
                        .put("n", JsonValue.of(new BigDecimal("-1.5")))
                        .put("t", true)
                        .put("f", false)
                        .put("z", JsonNull.NULL)
                        .put("a", JsonArray.of(JsonValue.of(1), JsonArray.of()))
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"x\"", "1", "true", "null", "[]", "{}"})
    void anyKindOfValueMayStandAlone(String text) {
        assertThat(JsonValue.parse(text).toJson()).isEqualTo(text);
    }

    @Test
    void whitespaceAroundTokensMeansNothing() {
        assertThat(JsonValue.parse(" \t\r\n{ \"a\" :\n[ 1 , 2 ] } \n").toJson()).isEqualTo("{\"a\":[1,2]}");
    }

    @Test
    void byteOrderMarkIsSkippedInTextAndInBytes() {
        assertThat(JsonValue.parse("\uFEFF1")).isEqualTo(JsonValue.of(1));
        assertThat(JsonValue.parse("\uFEFF1".getBytes(StandardCharsets.UTF_8))).isEqualTo(JsonValue.of(1));
    }

    @Test
    void bytesAreReadAsUtf8() {
        byte[] bytes = "[\"é中😀\"]".getBytes(StandardCharsets.UTF_8);

        assertThat(JsonValue.parse(bytes)).isEqualTo(JsonArray.of(JsonValue.of("é中😀")));
    }

    @Test
    void escapesAreResolved() {
        assertThat(JsonValue.parse("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00\"")
                        .asString())
                .contains("\"\\/\b\f\n\r\té😀");
    }

    @Test
    void escapedUnpairedSurrogateIsKept() {
        assertThat(JsonValue.parse("\"\\ud83d\"").asString()).contains("\ud83d");
    }

    @Test
    void memberOrderIsKept() {
        assertThat(JsonValue.parse("{\"b\":1,\"a\":2,\"c\":3}")
                        .asObject()
                        .orElseThrow()
                        .members()
                        .keySet())
                .containsExactly("b", "a", "c");
    }

    @Test
    void emptyMemberNameIsAName() {
        assertThat(JsonValue.parse("{\"\":1}").asObject().orElseThrow().integer(""))
                .hasValue(1);
    }

    @Test
    void sameNameInDifferentObjectsIsNoRepetition() {
        assertThat(JsonValue.parse("{\"a\":{\"a\":1}}").toJson()).isEqualTo("{\"a\":{\"a\":1}}");
    }

    @Test
    void stringsAndNamesHaveNoLimitOfTheirOwn() {
        String name = "n".repeat(60_000);
        String text = "t".repeat(3_000_000);

        JsonValue value = JsonValue.parse("{\"" + name + "\":\"" + text + "\"}");

        assertThat(value.asObject().orElseThrow().string(name)).contains(text);
    }

    @Test
    void fiveHundredLevelsAreRead() {
        String deep = "[".repeat(500) + "]".repeat(500);

        assertThat(JsonValue.parse(deep).toJson()).isEqualTo(deep);
    }
}
