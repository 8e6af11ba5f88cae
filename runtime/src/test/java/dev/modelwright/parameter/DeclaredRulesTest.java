package dev.modelwright.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.modelwright.schema.ParameterRule;
import dev.modelwright.schema.ParameterTemplate;
import org.junit.jupiter.api.Test;

class DeclaredRulesTest {

    private final DeclaredRules rules = new DeclaredRules()
            .add("top_p", ParameterRule.builder("top_p", ParameterTemplate.TOP_P))
            .addOptional("top_k", ParameterRule.builder("top_k", ParameterTemplate.TOP_K))
            .add("max_tokens", ParameterRule.builder("max_tokens", ParameterTemplate.MAX_TOKENS));

    @Test
    void optionalRuleIsLeftOutUntilItIsIncluded() {
        assertThat(rules.build()).extracting(ParameterRule::name).containsExactly("top_p", "max_tokens");

        rules.include("top_k", true);
        assertThat(rules.build()).extracting(ParameterRule::name).containsExactly("top_p", "top_k", "max_tokens");

        rules.include("top_k", false);
        assertThat(rules.build()).hasSize(2);
    }

    @Test
    void anyRuleCanBeLeftOut() {
        rules.include("top_p", false);

        assertThat(rules.build()).extracting(ParameterRule::name).containsExactly("max_tokens");
    }

    @Test
    void changingARuleIncludesIt() {
        rules.change("top_k", rule -> rule.max(40).defaultValue(40));

        assertThat(rules.build().get(1).max()).hasToString("Optional[40]");
    }

    @Test
    void changeThatMakesARuleContradictItselfIsRefused() {
        rules.change("max_tokens", rule -> rule.max(32));

        assertThatIllegalArgumentException()
                .isThrownBy(rules::build)
                .withMessageStartingWith("The default of rule `max_tokens` breaks the rule: ");
    }
}
