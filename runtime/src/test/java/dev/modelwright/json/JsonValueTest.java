package dev.modelwright.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonValueTest {

    @Test
    void eachKindAnswersToItsOwnTypeOnly() {
        JsonObject object = JsonObject.empty();
        JsonArray array = JsonArray.of();

        assertThat(answers(object)).containsExactly(object);
        assertThat(answers(array)).containsExactly(array);
        assertThat(answers(JsonValue.of("x"))).containsExactly("x");
        assertThat(answers(JsonValue.of(1))).containsExactly(BigDecimal.ONE);
        assertThat(answers(JsonValue.of(false))).containsExactly(false);
        assertThat(answers(JsonNull.NULL)).isEmpty();
    }

    @Test
    void onlyNullIsNull() {
        assertThat(JsonNull.NULL.isNull()).isTrue();
        assertThat(List.of(JsonValue.of(""), JsonValue.of(0), JsonValue.of(false), JsonArray.of(), JsonObject.empty()))
                .noneMatch(JsonValue::isNull);
    }

    @Test
    void booleansAreShared() {
        assertThat(JsonValue.of(true)).isSameAs(JsonBoolean.TRUE);
        assertThat(JsonValue.parse("false")).isSameAs(JsonBoolean.FALSE);
    }

    @Test
    void arrayCannotBeChangedAndDoesNotFollowItsList() {
        List<JsonValue> given = new ArrayList<>(List.of(JsonNull.NULL));
        JsonArray array = new JsonArray(given);

        given.clear();

        assertThat(array.elements()).containsExactly(JsonNull.NULL);
        assertThatThrownBy(() -> array.elements().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void arrayTakesAListOfOneKind() {
        List<JsonString> texts = List.of(JsonValue.of("a"), JsonValue.of("b"));

        assertThat(JsonArray.of(texts).toJson()).isEqualTo("[\"a\",\"b\"]");
    }

    @Test
    void javaNullIsRefusedAsElementAndAsText() {
        assertThatNullPointerException().isThrownBy(() -> new JsonArray(Arrays.asList(JsonNull.NULL, null)));
        assertThatNullPointerException().isThrownBy(() -> new JsonString(null)).withMessage("value");
    }

    private static List<Object> answers(JsonValue value) {
        List<Object> answers = new ArrayList<>();
        value.asString().ifPresent(answers::add);
        value.asNumber().ifPresent(answers::add);
        value.asBoolean().ifPresent(answers::add);
        value.asObject().ifPresent(answers::add);
        value.asArray().ifPresent(answers::add);
        return answers;
    }
}
