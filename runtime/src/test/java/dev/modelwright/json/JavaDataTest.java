package dev.modelwright.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaDataTest {

    private static final String TOO_DEEP =
            "JSON data must not nest deeper than 500 levels, but did. Does it contain itself?";

    @Test
    void everyScalarOfJavaHasItsJson() {
        List<Object> data = Arrays.asList(
                null, "x", true, (byte) 1, (short) 2, 3, 4L, new BigInteger("5"), new BigDecimal("6.0"), 0.7, 0.1f);

        assertThat(JsonValue.fromJava(data).toJson()).isEqualTo("[null,\"x\",true,1,2,3,4,5,6.0,0.7,0.1]");
    }

    @Test
    void mapsAndIterablesNestInTheirOrder() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("b", List.of(Map.of("x", 1)));
        data.put("a", null);

        assertThat(JsonValue.fromJava(data).toJson()).isEqualTo("{\"b\":[{\"x\":1}],\"a\":null}");
    }

    @Test
    void jsonInsideOfDataStaysAsItIs() {
        JsonObject json = JsonObject.builder().put("a", 1).build();

        assertThat(JsonValue.fromJava(json)).isSameAs(json);
        assertThat(JsonValue.fromJava(List.of(json))).isEqualTo(JsonArray.of(json));
    }

    @ParameterizedTest
    @MethodSource("notFinite")
    void numberThatIsNotFiniteIsRefused(Number number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonValue.fromJava(number))
                .withMessageStartingWith("A JSON number must be finite");
    }

    static List<Number> notFinite() {
        return List.of(Double.NaN, Double.NEGATIVE_INFINITY, Float.NaN, Float.POSITIVE_INFINITY);
    }

    @ParameterizedTest
    @MethodSource("unsupported")
    void otherTypeIsRefusedByNameAndWithoutItsValue(Object value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonValue.fromJava(List.of(value)))
                .withMessage("JSON data must be a string, boolean, number, map, iterable or `null`, but was a `"
                        + value.getClass().getName() + "`");
    }

    static List<Object> unsupported() {
        return List.of('c', new AtomicInteger(1), new int[] {1}, new StringBuilder("x"), JsonLimits.class);
    }

    @Test
    void keyThatIsNoStringIsRefused() {
        Map<String, Object> nullKey = new HashMap<>();
        nullKey.put(null, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonValue.fromJava(Map.of(1, 2)))
                .withMessage("A key of a JSON object must be a `String`, but was a `java.lang.Integer`");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonValue.fromJava(nullKey))
                .withMessage("A key of a JSON object must be a `String`, but was `null`");
    }

    @Test
    void listThatContainsItselfIsRefused() {
        List<Object> list = new ArrayList<>();
        list.add(list);
        list.add(list);

        assertTooDeep(list);
    }

    @Test
    void mapThatContainsItselfThroughAListIsRefused() {
        Map<String, Object> map = new HashMap<>();
        map.put("a", List.of(map));

        assertTooDeep(map);
    }

    @Test
    void iterableOfItselfIsRefused() {
        assertTooDeep(Path.of("a"));
    }

    @ParameterizedTest
    @ValueSource(ints = {501, 100_000})
    void dataDeeperThanFiveHundredLevelsIsRefused(int levels) {
        assertTooDeep(nested(levels));
    }

    @Test
    void fiveHundredLevelsAreConverted() {
        assertThat(JsonValue.fromJava(nested(500)).toJson()).isEqualTo("[".repeat(500) + "]".repeat(500));
    }

    @Test
    void hugeNumberIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonValue.fromJava(BigInteger.TWO.pow(100_000)))
                .withMessageContaining("at most 1000 digits");
    }

    private static List<Object> nested(int levels) {
        List<Object> list = List.of();
        for (int level = 1; level < levels; level++) {
            list = List.of(list);
        }
        return list;
    }

    private static void assertTooDeep(Object data) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonValue.fromJava(data))
                .withMessage(TOO_DEEP);
    }
}
