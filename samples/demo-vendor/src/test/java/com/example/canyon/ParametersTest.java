package com.example.canyon;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.error.BadRequestException;
import dev.modelwright.json.JsonValue;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmResult;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.parameter.InvalidParametersException;
import dev.modelwright.parameter.ParameterAdjustment;
import dev.modelwright.parameter.ParameterAdjustment.Kind;
import dev.modelwright.parameter.ParameterCheck;
import dev.modelwright.parameter.ParameterViolation;
import dev.modelwright.parameter.ParameterViolation.Rule;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersTest {

    private static final LlmRequest HELLO = LlmRequest.of(user("Hello"));

    @ParameterizedTest
    @CsvSource({
        "LLM, echo-2, max_tokens, 1, 2048",
        "LLM, echo-2-mini, max_tokens, 1, 128",
        "LLM, echo-1, max_tokens, 1, 64",
        "LLM, echo-2, repeats, 1, 5",
        "LLM, echo-2-mini, repeats, 1, 2",
        "LLM, echo-2, fade, 0, 0.9",
        "TEXT_EMBEDDING, strata-2, dimensions, 8, 1024",
        "MODERATION, ranger-1, least_words, 1, 10"
    })
    void bothEndsOfARangeAreAllowedAndNothingBeyond(
            ModelKind kind, String model, String parameter, double min, double max) {
        ModelSchema schema = Callers.byName().schema().model(kind, model).orElseThrow();

        assertThat(broken(schema, parameter, number(min))).isEmpty();
        assertThat(broken(schema, parameter, number(max))).isEmpty();
        assertThat(broken(schema, parameter, number(min - 1))).containsExactly(Rule.MIN);
        assertThat(broken(schema, parameter, number(max + 1))).containsExactly(Rule.MAX);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\0',
            value = {
                "fade, 0.123, PRECISION",
                "letters, \"mixed\", NOT_AN_OPTION",
                "response_format, \"xml\", NOT_AN_OPTION",
                "backwards, \"yes\", TYPE",
                "signature, 7, TYPE",
                "max_tokens, 1.5, TYPE",
                "temperature, 0.5, UNKNOWN"
            })
    void otherRulesHoldToo(String parameter, String json, Rule rule) {
        assertThat(broken(CanyonLlmModels.ECHO_2.schema(), parameter, JsonValue.parse(json)))
                .containsExactly(rule);
    }

    @Test
    void parametersOfAModelAreCheckedWhenTheyAreBuilt() {
        InvalidParametersException refused = catchThrowableOfType(
                InvalidParametersException.class,
                () -> CanyonLlmModels.ECHO_2_MINI
                        .parameters()
                        .repeats(3)
                        .fade(0.1)
                        .build());

        assertThat(refused.violations())
                .extracting(ParameterViolation::message)
                .containsExactly(
                        "`repeats` must be at most 2, but was 3.",
                        "`fade` is no parameter of this model. Set it as an extra parameter to send it all the same.");
    }

    @Test
    void callChecksTheRulesOfItsModelToo() {
        assertThatThrownBy(() -> CanyonProvider.llm(CanyonLlmModels.ECHO_2_MINI, Callers.shipped())
                        .invoke(HELLO.with(
                                CanyonLlmParameters.builder().repeats(3).build())))
                .isInstanceOf(BadRequestException.class)
                .hasMessageEndingWith("`repeats` must be at most 2, but was 3.");
    }

    @Test
    void defaultOfARequiredParameterIsSentAndTold() {
        LlmResult result = Callers.byName()
                .languageModel("echo-1", Callers.values())
                .invoke(LlmRequest.of(user("word ".repeat(20))));

        assertThat(result.effectiveParameters()).isEqualTo(Map.of("max_tokens", JsonValue.of(16)));
        assertThat(result.parameters().adjustments())
                .extracting(ParameterAdjustment::kind)
                .containsExactly(Kind.DEFAULT_SENT);
        assertThat(result.usage().tokens().output().tokens()).isEqualTo(16);
    }

    @Test
    void valuesByNameBecomeTypes() {
        DynamicParameters byName = DynamicParameters.builder()
                .set("repeats", 2)
                .set("letters", "upper")
                .build();

        CanyonLlmParameters typed = CanyonLlmParameters.of(byName);

        assertThat(typed.repeats()).hasValue(2);
        assertThat(typed.letters()).contains(CanyonLlmParameters.Letters.UPPER);
        assertThat(typed.values()).isEqualTo(byName.values());
        assertThat(typed.toBuilder().build()).isEqualTo(typed);
    }

    private static JsonValue number(double value) {
        return value == Math.rint(value) ? JsonValue.of((long) value) : JsonValue.of(value);
    }

    private static List<Rule> broken(ModelSchema schema, String parameter, JsonValue value) {
        DynamicParameters parameters = DynamicParameters.of(Map.of(parameter, value));
        return ParameterCheck.check(schema.parameterRules(), parameters).violations().stream()
                .map(ParameterViolation::rule)
                .toList();
    }
}
