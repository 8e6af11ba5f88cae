package dev.modelwright.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DynamicParametersTest {

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void numberThatIsNotFiniteIsRefusedAtTheDoor(double value) {
        DynamicParameters.Builder builder = DynamicParameters.builder();

        assertThatIllegalArgumentException().isThrownBy(() -> builder.set("x", value));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DynamicParameters.of(Map.of("x", value)))
                .withMessageStartingWith("Parameter `x`: ");
    }

    @Test
    void valueThatIsNoJsonIsRefusedUnderItsName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DynamicParameters.of(Map.of("stop", new Object())))
                .withMessageStartingWith("Parameter `stop`: ");
    }

    @Test
    void valuesAreReadByType() {
        DynamicParameters parameters = DynamicParameters.builder()
                .set("d", 0.5)
                .set("i", 7)
                .set("t", "x")
                .set("b", false)
                .build();

        assertThat(parameters.decimal("d")).hasValue(0.5);
        assertThat(parameters.decimal("i")).hasValue(7.0);
        assertThat(parameters.integer("i")).hasValue(7);
        assertThat(parameters.text("t")).contains("x");
        assertThat(parameters.bool("b")).contains(false);
    }

    @Test
    void absentValueAndValueOfAnotherTypeAreEmpty() {
        DynamicParameters parameters =
                DynamicParameters.of(Map.of("t", "1", "half", 0.5, "vast", JsonValue.parse("1e30")));

        assertThat(parameters.decimal("t")).isEmpty();
        assertThat(parameters.integer("t")).isEmpty();
        assertThat(parameters.integer("half")).isEmpty();
        assertThat(parameters.integer("vast")).isEmpty();
        assertThat(parameters.bool("t")).isEmpty();
        assertThat(parameters.text("half")).isEmpty();
        assertThat(parameters.text("none")).isEmpty();
    }

    @Test
    void wholeNumberMayHaveAFractionOfZero() {
        assertThat(DynamicParameters.of(Map.of("x", 2.0)).integer("x")).hasValue(2);
    }

    @Test
    void nameIsEitherCheckedOrExtraWhicheverWasSetLast() {
        DynamicParameters extra = DynamicParameters.builder()
                .set("x", 1)
                .extra("x", JsonValue.of(2))
                .build();
        DynamicParameters checked = extra.toBuilder().set("x", 3).build();

        assertThat(extra.values()).isEmpty();
        assertThat(extra.extra()).containsEntry("x", JsonValue.of(2));
        assertThat(checked.values()).containsEntry("x", JsonValue.of(3));
        assertThat(checked.extra()).isEmpty();
    }

    @Test
    void orderIsKept() {
        DynamicParameters parameters =
                DynamicParameters.builder().set("b", 1).set("a", 2).set("c", 3).build();

        assertThat(parameters.values().keySet()).containsExactly("b", "a", "c");
        assertThat(parameters.toBuilder().build()).isEqualTo(parameters).hasSameHashCodeAs(parameters);
    }

    @Test
    void parametersDifferByValuesAndByExtras() {
        DynamicParameters one = DynamicParameters.of(Map.of("x", 1));
        DynamicParameters more = one.toBuilder().extra("y", JsonValue.of(1)).build();

        assertThat(one).isNotEqualTo(DynamicParameters.of(Map.of("x", 2))).isNotEqualTo(more);
        assertThat(more.toBuilder().build()).isEqualTo(more).hasSameHashCodeAs(more);
    }

    @Test
    void valuesAreCopiedAndCannotBeChanged() {
        Map<String, Object> values = new HashMap<>(Map.of("stop", List.of("END")));
        DynamicParameters parameters = DynamicParameters.of(values);
        values.clear();

        assertThat(parameters).hasToString("{stop=[\"END\"]}");
        assertThatThrownBy(() -> parameters.values().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> parameters.extra().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void anyParametersAreCopied() {
        Parameters other = new Parameters() {
            @Override
            public Map<String, JsonValue> values() {
                return Map.of("x", JsonValue.of(1));
            }

            @Override
            public Map<String, JsonValue> extra() {
                return Map.of("y", JsonValue.of(2));
            }
        };

        assertThat(DynamicParameters.copyOf(other)).hasToString("{x=1} extra {y=2}");
    }
}
