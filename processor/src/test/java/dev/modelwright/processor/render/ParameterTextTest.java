package dev.modelwright.processor.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.processor.plan.ParameterPlan;
import dev.modelwright.processor.plan.ValueType;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ParameterRule;
import dev.modelwright.schema.ParameterRuleBuilder;
import dev.modelwright.schema.ParameterType;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an editor says of a parameter. */
final class ParameterTextTest {

    @Test
    void limitsAreTold() {
        assertThat(text(rule().min(1).max(new BigDecimal("1E+2"))))
                .isEqualTo("Size. From 1 to 100. A model may narrow this.");
        assertThat(text(rule().min(1))).isEqualTo("Size. At least 1. A model may narrow this.");
        assertThat(text(rule().max(0.5))).isEqualTo("Size. At most 0.5. A model may narrow this.");
        assertThat(text(rule())).isEqualTo("Size.");
    }

    @Test
    void optionsAreToldInsteadOfLimits() {
        assertThat(text(rule().options("a", "b}").min(1)))
                .isEqualTo("Size. One of {@code a}, <code>b&#125;</code>. A model may narrow this.");
    }

    @Test
    void helpFollowsTheLabel() {
        assertThat(text(rule().help(LocalizedText.of("How large it is. <b>")).min(1)))
                .isEqualTo("Size. How large it is. &#60;b&#62; At least 1. A model may narrow this.");
    }

    @Test
    void parameterOfDifferentTypesHasNoLimits() {
        assertThat(ParameterText.of(plan(rule().min(1), ValueType.JSON, false)))
                .isEqualTo("Size. Of which type it is, differs between models.");
    }

    @Test
    void parameterOfSomeModelsIsSaidToBe() {
        assertThat(ParameterText.of(plan(rule(), ValueType.LONG, true))).isEqualTo("Size. Only some models take it.");
    }

    private static ParameterRuleBuilder rule() {
        return ParameterRule.builder("size", ParameterType.FLOAT).label(LocalizedText.of("Size"));
    }

    private static String text(ParameterRuleBuilder rule) {
        return ParameterText.of(plan(rule, ValueType.DOUBLE, false));
    }

    private static ParameterPlan plan(ParameterRuleBuilder rule, ValueType type, boolean isOptional) {
        return new ParameterPlan(rule.build(), isOptional, "size", type, Optional.empty(), 1);
    }
}
