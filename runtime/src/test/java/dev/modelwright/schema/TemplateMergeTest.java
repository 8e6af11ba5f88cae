package dev.modelwright.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.modelwright.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateMergeTest {

    @Test
    void nothingSetMeansTheTemplate() {
        assertThat(numbers(rule("top_k", ParameterTemplate.TOP_K))).isEqualTo("Top K int 50 1 100 0");
    }

    @Test
    void explicitZeroAndExplicitNullSurvive() {
        ParameterRuleBuilder builder = rule("top_k", ParameterTemplate.TOP_K)
                .min(0)
                .max(Setting.none())
                .defaultValue(0);

        assertThat(numbers(builder)).isEqualTo("Top K int 0 0 - 0");
    }

    @Test
    void oneChangedKeyLeavesTheOthers() {
        assertThat(numbers(rule("mt", ParameterTemplate.MAX_TOKENS).max(32768)))
                .isEqualTo("Max Tokens int 64 1 32768 0");
    }

    @Test
    void labelReplacesTheTemplatesLabelAsAWhole() {
        ParameterRuleBuilder builder =
                rule("temperature", ParameterTemplate.TEMPERATURE).label(LocalizedText.of("Heat"));

        assertThat(numbers(builder)).isEqualTo("Heat float 0.0 0.0 1.0 2");
        assertThat(builder.build().label().texts()).containsOnlyKeys("en_US");
    }

    @Test
    void ruleWithoutTemplateIsLabelledWithItsName() {
        assertThat(numbers(new ParameterRuleBuilder("x").type(ParameterType.INT)))
                .isEqualTo("x int - - - -");
    }

    @Test
    void ruleWithoutTypeAndTemplateIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new ParameterRuleBuilder("x").build())
                .withMessage("Rule `x` must have a type or a template.");
    }

    @Test
    void typeOverridesTheTemplates() {
        assertThat(rule("x", ParameterTemplate.JSON_SCHEMA)
                        .type(ParameterType.STRING)
                        .build()
                        .type())
                .isEqualTo(ParameterType.STRING);
    }

    @Test
    void optionsComeFromTheTemplateUnlessSet() {
        ParameterRuleBuilder builder = rule("rf", ParameterTemplate.RESPONSE_FORMAT);

        assertThat(builder.build().options()).containsExactly("JSON", "XML");
        assertThat(builder.options("text", "json_object").build().options()).containsExactly("text", "json_object");
        assertThat(builder.options(Setting.none()).build().options()).isEmpty();
    }

    // Dify's second merge, for rules built by code, overwrites whatever is falsy. Ours is the same merge as for YAML.
    @Test
    void falsyValuesOfCodeAreNotOverwritten() {
        ParameterRuleBuilder topK =
                rule("top_k", ParameterTemplate.TOP_K).min(0).max(0).defaultValue(0);
        ParameterRuleBuilder flag =
                rule("x", ParameterTemplate.TOP_K).type(ParameterType.BOOLEAN).defaultValue(false);

        assertThat(numbers(topK)).isEqualTo("Top K int 0 0 0 0");
        assertThat(numbers(rule("top_p", ParameterTemplate.TOP_P).defaultValue(0.0)))
                .isEqualTo("Top P float 0.0 0.0 1.0 2");
        assertThat(flag.build().defaultValue()).contains(JsonValue.of(false));
        assertThat(numbers(rule("max_tokens", ParameterTemplate.MAX_TOKENS).max(7)))
                .isEqualTo("Max Tokens int 64 1 7 0");
    }

    @Test
    void helpIsReplacedRemovedOrTaken() {
        ParameterRuleBuilder builder = rule("top_p", ParameterTemplate.TOP_P);

        assertThat(builder.build().help()).contains(ParameterTemplate.TOP_P.help());
        assertThat(builder.help(LocalizedText.of("h")).build().help()).contains(LocalizedText.of("h"));
        assertThat(builder.help(Setting.none()).build().help()).isEmpty();
    }

    @Test
    void templateNeverMakesARuleRequired() {
        assertThat(rule("x", ParameterTemplate.TOP_K).build().required()).isFalse();
        assertThat(rule("x", ParameterTemplate.TOP_K).required().build().required())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void numbersOfRulesMustBeFinite(double value) {
        ParameterRuleBuilder builder = new ParameterRuleBuilder("x");

        assertThatIllegalArgumentException().isThrownBy(() -> builder.min(value));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.max(value));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.defaultValue(value));
    }

    @Test
    void decimalIsTakenAsItPrints() {
        assertThat(rule("x", ParameterTemplate.TOP_P).max(0.1).build().max()).contains(new BigDecimal("0.1"));
    }

    @Test
    void optionsOfARuleCannotBeChanged() {
        List<String> options =
                rule("x", ParameterTemplate.RESPONSE_FORMAT).build().options();

        assertThat(options).isUnmodifiable();
    }

    private static ParameterRuleBuilder rule(String name, ParameterTemplate template) {
        return ParameterRule.builder(name, template);
    }

    private static String numbers(ParameterRuleBuilder builder) {
        ParameterRule rule = builder.build();
        return Stream.of(rule.defaultValue(), rule.min(), rule.max(), rule.precision())
                .map(value -> value.map(Object::toString).orElse("-"))
                .collect(Collectors.joining(
                        " ", rule.label().english() + " " + rule.type().wireName() + " ", ""));
    }
}
