package dev.modelwright.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.modelwright.json.JsonValue;
import dev.modelwright.parameter.ParameterViolation.Rule;
import dev.modelwright.schema.ParameterRule;
import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A builder made for one model refuses what the model's rules forbid. */
final class BoundParametersTest {

    private static final List<ParameterRule> RULES = ParameterRules.builder()
            .temperature(rule -> rule.max(1))
            .maxTokens(rule -> rule.required(true).max(100))
            .build();

    @Test
    void valuesThatFitAreReturnedWithoutDefaults() {
        DynamicParameters parameters =
                DynamicParameters.builder(RULES).set("temperature", 0.5).build();
        assertThat(parameters.values()).containsOnlyKeys("temperature");
    }

    @Test
    void everyViolationIsReportedAtOnce() {
        DynamicParameters.Builder builder = DynamicParameters.builder(RULES)
                .set("temprature", 0.5)
                .set("temperature", 1.5)
                .set("max_tokens", true);
        assertThatThrownBy(builder::build)
                .isInstanceOfSatisfying(
                        InvalidParametersException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(ParameterViolation::parameter, ParameterViolation::rule)
                                .containsExactly(
                                        tuple("temperature", Rule.MAX),
                                        tuple("max_tokens", Rule.TYPE),
                                        tuple("temprature", Rule.UNKNOWN)))
                .hasMessageContaining("Did you mean `temperature`?");
    }

    @Test
    void extraParametersAreNotChecked() {
        DynamicParameters parameters =
                DynamicParameters.builder(RULES).extra("seed", JsonValue.of(7)).build();
        assertThat(parameters.extra()).containsOnlyKeys("seed");
    }

    @Test
    void valuesTakenOnwardsFitAnyModel() {
        DynamicParameters parameters =
                DynamicParameters.builder(RULES).set("temperature", 0.5).build();
        assertThat(parameters.toBuilder().set("temperature", 1.5).build().decimal("temperature"))
                .hasValue(1.5);
    }

    @Test
    void theExceptionCannotBeSerialised() {
        InvalidParametersException refused = new InvalidParametersException(
                List.of(new ParameterViolation("a", Rule.REQUIRED, "`a` must have a value. Set it.")));
        assertThatThrownBy(() -> new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(refused))
                .isInstanceOf(NotSerializableException.class);
    }
}
