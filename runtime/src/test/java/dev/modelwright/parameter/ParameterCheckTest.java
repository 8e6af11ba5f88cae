package dev.modelwright.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.modelwright.json.JsonNull;
import dev.modelwright.json.JsonValue;
import dev.modelwright.parameter.ParameterViolation.Rule;
import dev.modelwright.schema.ParameterRule;
import dev.modelwright.schema.ParameterRuleBuilder;
import dev.modelwright.schema.ParameterTemplate;
import dev.modelwright.schema.ParameterType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Dify's vectors for parameters, with the repairs. */
class ParameterCheckTest {

    private static final ParameterRule SMALL =
            rule("x", ParameterType.INT).min(1).max(5).build();
    private static final ParameterRule OUTPUT = ParameterRule.builder("max_output_tokens", ParameterTemplate.MAX_TOKENS)
            .build();

    // Dify refuses 2.0. Callers who compute in decimals mean 2, and servers that want a whole number get one.
    @Test
    void fractionOfZeroIsNotSent() {
        assertThat(effective(List.of(SMALL), Map.of("x", 2.0))).hasToString("{x=2}");
        assertThat(effective(List.of(rule("x", ParameterType.FLOAT).build()), Map.of("x", 2.0)))
                .hasToString("{x=2.0}");
    }

    @Test
    void defaultIsSentForARequiredParameterAlone() {
        ParameterRuleBuilder rule = rule("x", ParameterType.INT).max(5).defaultValue(3);

        assertThat(effective(List.of(rule.build()), Map.of())).isEmpty();
        assertThat(effective(List.of(rule.required().build()), Map.of())).hasToString("{x=3}");
    }

    // Dify inserts 99 unchecked.
    @Test
    void defaultOfARequiredParameterIsChecked() {
        ParameterRule rule =
                rule("x", ParameterType.INT).max(5).required().defaultValue(99).build();

        assertThat(check(List.of(rule), Map.of()).violations())
                .extracting(ParameterViolation::rule)
                .containsExactly(Rule.MAX);
    }

    @Test
    void requiredParameterWithoutDefaultIsReported() {
        assertThat(check(List.of(rule("x", ParameterType.INT).required().build()), Map.of())
                        .violations())
                .extracting(ParameterViolation::parameter, ParameterViolation::rule, ParameterViolation::message)
                .containsExactly(tuple("x", Rule.REQUIRED, "`x` must have a value. Set it."));
    }

    @Test
    void nullIsAbsent() {
        assertThat(effective(List.of(SMALL), Map.of("x", JsonNull.NULL))).isEmpty();
    }

    @Test
    void templatesNameIsAnotherNameOfTheParameter() {
        assertThat(effective(List.of(OUTPUT), Map.of("max_tokens", 50))).hasToString("{max_output_tokens=50}");
        assertThat(effective(List.of(OUTPUT), Map.of("max_output_tokens", 60))).hasToString("{max_output_tokens=60}");
    }

    // Dify refuses the null as no whole number.
    @Test
    void nullUnderTheTemplatesNameIsAbsent() {
        assertThat(effective(List.of(OUTPUT), Map.of("max_tokens", JsonNull.NULL)))
                .isEmpty();
    }

    // Dify silently drops the one under the template's name.
    @Test
    void valueUnderBothNamesIsReported() {
        assertThat(check(List.of(OUTPUT), Map.of("max_tokens", 50, "max_output_tokens", 60))
                        .violations())
                .extracting(ParameterViolation::parameter, ParameterViolation::rule, ParameterViolation::message)
                .containsExactly(tuple(
                        "max_output_tokens",
                        Rule.TWICE,
                        "`max_output_tokens` is given twice, also as `max_tokens`. Give it once."));
    }

    @Test
    void nameOfAnotherRuleIsNoAlias() {
        List<ParameterRule> rules = List.of(OUTPUT, template(ParameterTemplate.MAX_TOKENS));

        assertThat(effective(rules, Map.of("max_tokens", 50))).hasToString("{max_tokens=50}");
    }

    // Dify drops what no rule knows, and typing errors with it.
    @Test
    void unknownNameIsReportedWithANearOne() {
        assertThat(messages(List.of(template(ParameterTemplate.TOP_P)), Map.of("topp", 1)))
                .containsExactly("`topp` is no parameter of this model. Did you mean `top_p`?");
        assertThat(messages(List.of(SMALL), Map.of("seed", 1)))
                .containsExactly("`seed` is no parameter of this model."
                        + " Set it as an extra parameter to send it all the same.");
    }

    @Test
    void everyViolationIsReportedAtOnce() {
        List<ParameterRule> rules = List.of(SMALL, template(ParameterTemplate.TOP_P));

        assertThat(check(rules, Map.of("x", 9, "top_p", 2, "y", 1)).violations())
                .extracting(ParameterViolation::rule)
                .containsExactly(Rule.MAX, Rule.MAX, Rule.UNKNOWN);
    }

    @Test
    void extraPassesUnchecked() {
        DynamicParameters given = DynamicParameters.builder()
                .set("x", 2)
                .extra("logit_bias", JsonValue.parse("{\"1\":2}"))
                .build();
        CheckedParameters checked = ParameterCheck.check(List.of(SMALL), given);

        assertThat(checked.violations()).isEmpty();
        assertThat(checked.effective()).isEqualTo(given);
    }

    @Test
    void extraTakesTheRulesPlace() {
        ParameterRule required = rule("x", ParameterType.INT).required().build();
        ParameterRule defaulted =
                rule("y", ParameterType.INT).required().defaultValue(1).build();
        DynamicParameters given = DynamicParameters.builder()
                .extra("x", JsonValue.of("any"))
                .extra("y", JsonValue.of(7))
                .build();
        CheckedParameters checked = ParameterCheck.check(List.of(required, defaulted), given);

        assertThat(checked.violations()).isEmpty();
        assertThat(checked.effective()).isEqualTo(given);
    }

    private static ParameterRuleBuilder rule(String name, ParameterType type) {
        return ParameterRule.builder(name, type);
    }

    private static ParameterRule template(ParameterTemplate template) {
        return ParameterRule.builder(template.wireName(), template).build();
    }

    private static CheckedParameters check(List<ParameterRule> rules, Map<String, ?> values) {
        return ParameterCheck.check(rules, DynamicParameters.of(values));
    }

    private static List<String> messages(List<ParameterRule> rules, Map<String, ?> values) {
        return check(rules, values).violations().stream()
                .map(ParameterViolation::toString)
                .toList();
    }

    private static Map<String, JsonValue> effective(List<ParameterRule> rules, Map<String, ?> values) {
        CheckedParameters checked = check(rules, values);
        assertThat(checked.violations()).isEmpty();
        return checked.effective().values();
    }
}
