package dev.modelwright.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.modelwright.json.JsonValue;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.ParameterRule;
import dev.modelwright.schema.ParameterRuleBuilder;
import dev.modelwright.schema.ParameterTemplate;
import dev.modelwright.schema.ParameterType;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParameterRulesTest {

    @Test
    void thereIsOneMethodForEachTemplate() {
        List<ParameterRule> rules = ParameterRules.builder()
                .temperature()
                .topP()
                .topK()
                .presencePenalty()
                .frequencyPenalty()
                .maxTokens()
                .responseFormat()
                .jsonSchema()
                .build();

        assertThat(rules)
                .isEqualTo(Arrays.stream(ParameterTemplate.values())
                        .map(template -> ParameterRule.builder(template.wireName(), template)
                                .build())
                        .toList());
    }

    @Test
    void everyTemplateCanBeChanged() {
        List<ParameterRule> rules = ParameterRules.builder()
                .temperature(ParameterRuleBuilder::required)
                .topP(ParameterRuleBuilder::required)
                .topK(ParameterRuleBuilder::required)
                .presencePenalty(rule -> rule.min(-2).max(2).required())
                .frequencyPenalty(rule -> rule.min(-2).max(2).required())
                .maxTokens(rule -> rule.max(32768).required())
                .responseFormat(rule -> rule.options("text", "json_object").required())
                .jsonSchema(ParameterRuleBuilder::required)
                .build();

        assertThat(rules).allMatch(ParameterRule::required);
        assertThat(rules.get(5).max()).hasToString("Optional[32768]");
        assertThat(rules.get(6).options()).containsExactly("text", "json_object");
    }

    @Test
    void repeatedNameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParameterRules.builder().topK().topK())
                .withMessage("Rule `top_k` is there already. Give each name once.");
    }

    @Test
    void emptyRangeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ParameterRules.builder().topK(rule -> rule.min(5).max(3)))
                .withMessage("`min` of rule `top_k` must not be above `max`, but was 5 above 3.");
    }

    @Test
    void defaultThatBreaksItsRuleIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParameterRules.builder().maxTokens(rule -> rule.max(32)))
                .withMessage(
                        "The default of rule `max_tokens` breaks the rule: `max_tokens` must be at most 32, but was 64."
                                + " Change the default or the range.");
    }

    @Test
    void negativePrecisionIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSoundness.require(ParameterRule.builder("x", ParameterType.FLOAT)
                        .precision(-1)
                        .build()))
                .withMessage("`precision` of rule `x` must not be negative, but was -1.");
    }

    @Test
    void soundRuleIsReturned() {
        ParameterRule rule = ParameterRule.builder("x", ParameterType.FLOAT)
                .min(1)
                .max(1)
                .precision(0)
                .defaultValue(1.0)
                .build();

        assertThat(RuleSoundness.require(rule)).isSameAs(rule);
    }

    @Test
    void otherRulesJoinInOrder() {
        ParameterRule think = ParameterRule.builder("think", ParameterType.BOOLEAN)
                .defaultValue(false)
                .build();
        ModelSchema model = ParameterRules.builder()
                .topP()
                .rule(think)
                .toModel("m", ModelKind.LLM)
                .build();

        assertThat(model.kind()).isEqualTo(ModelKind.LLM);
        assertThat(model.parameterRules()).extracting(ParameterRule::name).containsExactly("top_p", "think");
        assertThat(think.defaultValue()).contains(JsonValue.of(false));
    }

    @Test
    void rulesThatWereBuiltDoNotGrow() {
        ParameterRules rules = ParameterRules.builder().topP();
        List<ParameterRule> built = rules.build();
        rules.topK();

        assertThat(built).hasSize(1).isUnmodifiable();
    }
}
