package dev.modelwright.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.modelwright.json.JsonNull;
import dev.modelwright.json.JsonValue;
import dev.modelwright.parameter.ParameterAdjustment.Kind;
import dev.modelwright.schema.ParameterRule;
import dev.modelwright.schema.ParameterRuleBuilder;
import dev.modelwright.schema.ParameterTemplate;
import dev.modelwright.schema.ParameterType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent other than as it was given is told. */
class ParameterAdjustmentTest {

    private static final ParameterRuleBuilder OUTPUT =
            ParameterRule.builder("max_output_tokens", ParameterTemplate.MAX_TOKENS);

    @Test
    void valueThatIsSentAsGivenIsNoAdjustment() {
        assertThat(adjusted(number(), DynamicParameters.of(Map.of("x", 2)))).isEmpty();
        assertThat(adjusted(number(), DynamicParameters.none())).isEmpty();
        assertThat(adjusted(ParameterRule.builder("x", ParameterType.FLOAT), DynamicParameters.of(Map.of("x", 2.0))))
                .isEmpty();
    }

    @Test
    void renamedParameterIsTold() {
        List<ParameterAdjustment> told = adjusted(OUTPUT, DynamicParameters.of(Map.of("max_tokens", 50)));

        assertThat(told).extracting(ParameterAdjustment::kind).containsExactly(Kind.RENAMED);
        assertThat(told)
                .first()
                .hasToString("`max_output_tokens` was given as `max_tokens` and is sent under its own name.");
        assertThat(told.get(0).message(Locale.CHINA)).isEqualTo("`max_output_tokens` 以 `max_tokens` 给出，将以自身名称发送。");
    }

    @Test
    void defaultThatIsSentIsTold() {
        assertThat(adjusted(number().required().defaultValue(3), DynamicParameters.none()))
                .extracting(ParameterAdjustment::toString)
                .containsExactly("`x` must have a value, and its default is sent.");
    }

    @Test
    void droppedFractionAndDroppedNullAreTold() {
        assertThat(adjusted(number(), DynamicParameters.of(Map.of("x", 2.0))))
                .extracting(ParameterAdjustment::toString)
                .containsExactly("`x` is a whole number and is sent without a fraction.");
        assertThat(adjusted(OUTPUT, DynamicParameters.of(Map.of("max_tokens", JsonNull.NULL))))
                .extracting(ParameterAdjustment::toString)
                .containsExactly("`max_tokens` was given as null and is not sent.");
    }

    @Test
    void extraInTheRulesPlaceIsTold() {
        DynamicParameters given = DynamicParameters.builder()
                .extra("x", JsonValue.of("any"))
                .extra("other", JsonValue.of(1))
                .build();

        assertThat(adjusted(number(), given))
                .extracting(ParameterAdjustment::toString)
                .containsExactly("`x` was given as an extra parameter and is sent unchecked.");
    }

    // Dify lets NaN through.
    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void numberThatIsNoneCannotBeGiven(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> DynamicParameters.of(Map.of("x", value)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DynamicParameters.builder().set("x", value));
    }

    private static ParameterRuleBuilder number() {
        return ParameterRule.builder("x", ParameterType.INT);
    }

    private static List<ParameterAdjustment> adjusted(ParameterRuleBuilder rule, DynamicParameters given) {
        CheckedParameters checked = ParameterCheck.check(List.of(rule.build()), given);
        assertThat(checked.violations()).isEmpty();
        return checked.adjustments();
    }
}
