package dev.modelwright.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonObjectTest {

    private static final JsonObject OBJECT = JsonValue.parse(
                    "{\"text\":\"x\",\"whole\":7,\"spelled\":1.0e1,\"half\":0.5,\"big\":9223372036854775808,"
                            + "\"vast\":1e9999,\"object\":{\"a\":1},\"array\":[1],\"none\":null}")
            .asObject()
            .orElseThrow();

    @Test
    void membersAreFoundByNameAndType() {
        assertThat(OBJECT.get("whole")).contains(JsonValue.of(7));
        assertThat(OBJECT.string("text")).contains("x");
        assertThat(OBJECT.integer("whole")).hasValue(7);
        assertThat(OBJECT.object("object"))
                .contains(JsonObject.builder().put("a", 1).build());
        assertThat(OBJECT.array("array")).contains(JsonArray.of(JsonValue.of(1)));
    }

    @Test
    void wholeNumberMayBeSpelledWithFractionOrExponent() {
        assertThat(OBJECT.integer("spelled")).hasValue(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"half", "big", "vast"})
    void numberThatIsNoLongIsNotFoundAsAnInteger(String name) {
        assertThat(OBJECT.integer(name)).isEmpty();
        assertThat(OBJECT.get(name).flatMap(JsonValue::asNumber)).isPresent();
    }

    @Test
    void nullMemberIsThereButHasNoType() {
        assertThat(OBJECT.get("none")).contains(JsonNull.NULL);
        assertNotFoundByAnyType("none");
    }

    @Test
    void absentMemberIsNotFound() {
        assertThat(OBJECT.get("absent")).isEmpty();
        assertNotFoundByAnyType("absent");
    }

    @Test
    void memberOfAnotherTypeIsNotFound() {
        assertThat(OBJECT.string("whole")).isEmpty();
        assertThat(OBJECT.integer("text")).isEmpty();
        assertThat(OBJECT.object("array")).isEmpty();
        assertThat(OBJECT.array("object")).isEmpty();
    }

    @Test
    void orderOfMembersMakesNoDifferenceToEquality() {
        assertThat(JsonValue.parse("{\"a\":1,\"b\":2}")).isEqualTo(JsonValue.parse("{\"b\":2,\"a\":1}"));
    }

    @Test
    void membersCannotBeChanged() {
        Map<String, JsonValue> members = OBJECT.members();

        assertThatThrownBy(() -> members.put("a", JsonNull.NULL)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void laterChangesOfTheGivenMapAreNotSeen() {
        Map<String, JsonValue> given = new HashMap<>(Map.of("a", JsonNull.NULL));
        JsonObject object = new JsonObject(given);

        given.clear();

        assertThat(object.members()).containsOnlyKeys("a");
    }

    @Test
    void javaNullIsRefusedAsNameAndAsValue() {
        Map<String, JsonValue> nullValue = new HashMap<>();
        nullValue.put("a", null);
        Map<String, JsonValue> nullName = new HashMap<>();
        nullName.put(null, JsonNull.NULL);

        assertThatNullPointerException().isThrownBy(() -> new JsonObject(nullValue));
        assertThatNullPointerException().isThrownBy(() -> new JsonObject(nullName));
    }

    @Test
    void builderKeepsTheFirstPlaceAndTheLastValueOfAName() {
        Map<String, JsonNumber> more = new LinkedHashMap<>();
        more.put("d", JsonValue.of(4));
        more.put("a", JsonValue.of(5));

        JsonObject object = JsonObject.builder()
                .put("a", "x")
                .put("b", true)
                .put("c", 3)
                .putAll(more)
                .build();

        assertThat(object.toJson()).isEqualTo("{\"a\":5,\"b\":true,\"c\":3,\"d\":4}");
    }

    @Test
    void builderGoesOnWithoutChangingWhatItBuilt() {
        JsonObject.Builder builder = JsonObject.builder().put("a", 1);
        JsonObject first = builder.build();

        JsonObject second = builder.put("b", 2).build();

        assertThat(first.toJson()).isEqualTo("{\"a\":1}");
        assertThat(second.toJson()).isEqualTo("{\"a\":1,\"b\":2}");
    }

    private static void assertNotFoundByAnyType(String name) {
        assertThat(OBJECT.string(name)).isEmpty();
        assertThat(OBJECT.integer(name)).isEmpty();
        assertThat(OBJECT.object(name)).isEmpty();
        assertThat(OBJECT.array(name)).isEmpty();
    }
}
