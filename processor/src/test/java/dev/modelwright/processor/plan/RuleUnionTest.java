package dev.modelwright.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ParameterRule;
import dev.modelwright.schema.ParameterRuleBuilder;
import dev.modelwright.schema.ParameterTemplate;
import dev.modelwright.schema.ParameterType;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One parameter that several models declare differently. */
final class RuleUnionTest {

    @ParameterizedTest
    @CsvSource({
        "INT, INT, LONG",
        "FLOAT, FLOAT, DOUBLE",
        "INT, FLOAT, DOUBLE",
        "FLOAT, INT, DOUBLE",
        "BOOLEAN, BOOLEAN, BOOLEAN",
        "STRING, STRING, TEXT",
        "TEXT, TEXT, TEXT",
        "STRING, TEXT, TEXT",
        "BOOLEAN, STRING, JSON",
        "INT, STRING, JSON",
        "TEXT, FLOAT, JSON",
        "INT, BOOLEAN, JSON"
    })
    void typeFitsTheValuesOfAllModels(ParameterType one, ParameterType other, ValueType type) {
        assertThat(RuleUnion.type(List.of(rule(one).build(), rule(other).build())))
                .isEqualTo(type);
    }

    @Test
    void rangeIsTheWidest() {
        ParameterRule union = RuleUnion.of(List.of(range("1", "5"), range("2", "9"), range("-0.5", "3")));
        assertThat(union.min()).contains(new BigDecimal("-0.5"));
        assertThat(union.max()).contains(new BigDecimal("9"));
    }

    @Test
    void modelWithoutALimitLeavesTheRangeOpen() {
        ParameterRule noMaximum = rule(ParameterType.INT).min(BigDecimal.ONE).build();
        ParameterRule union = RuleUnion.of(List.of(range("0", "5"), noMaximum));
        assertThat(union.min()).contains(BigDecimal.ZERO);
        assertThat(union.max()).isEmpty();
    }

    @Test
    void optionsOfAllModelsAreAllowedInTheOrderInWhichTheyComeUp() {
        List<ParameterRule> rules = List.of(options("b", "a"), options("c", "a"));
        assertThat(RuleUnion.of(rules).options()).containsExactly("b", "a", "c");
        assertThat(RuleUnion.type(rules)).isEqualTo(ValueType.CHOICE);
    }

    @Test
    void modelThatTakesAnyTextMakesTheParameterAText() {
        for (ParameterRule open :
                List.of(options(), rule(ParameterType.TEXT).options("a").build())) {
            assertThat(RuleUnion.type(List.of(options("a"), open))).isEqualTo(ValueType.TEXT);
            assertThat(RuleUnion.of(List.of(options("a"), open)).options()).isEmpty();
            assertThat(RuleUnion.of(List.of(open, options("a"))).options()).isEmpty();
        }
    }

    @Test
    void asManyOptionsAsAnEnumHoldsAreAChoice() {
        List<ParameterRule> rules = List.of(numbered(0, 150), numbered(150, 300));
        assertThat(RuleUnion.type(rules)).isEqualTo(ValueType.CHOICE);
        assertThat(RuleUnion.of(rules).options()).hasSize(300);
    }

    @Test
    void oneOptionMoreIsAText() {
        List<ParameterRule> rules = List.of(numbered(0, 150), numbered(150, 301));
        assertThat(RuleUnion.type(rules)).isEqualTo(ValueType.TEXT);
        assertThat(RuleUnion.of(rules).options()).isEmpty();
    }

    @Test
    void textsAndTheRestAreThoseOfTheFirstModel() {
        ParameterRule first = ParameterRule.builder("top_k", ParameterTemplate.TOP_K)
                .label(LocalizedText.of("First"))
                .required(true)
                .build();
        ParameterRule union = RuleUnion.of(List.of(first, range("1", "5")));
        assertThat(union.name()).isEqualTo("top_k");
        assertThat(union.label().english()).isEqualTo("First");
        assertThat(union.template()).contains(ParameterTemplate.TOP_K);
        assertThat(union.type()).isEqualTo(ParameterType.INT);
        assertThat(union.help()).isEqualTo(first.help()).isPresent();
        assertThat(union.required()).isTrue();
        assertThat(union.defaultValue()).isEqualTo(first.defaultValue()).isPresent();
        assertThat(union.precision()).contains(0);
    }

    @Test
    void ruleOfOneModelIsItsUnion() {
        ParameterRule rule = rule(ParameterType.FLOAT).min(BigDecimal.ONE).build();
        assertThat(RuleUnion.of(List.of(rule))).isEqualTo(rule);
    }

    private static ParameterRule numbered(int from, int to) {
        return options(
                IntStream.range(from, to).mapToObj(number -> "o" + number).toArray(String[]::new));
    }

    private static ParameterRule options(String... options) {
        return rule(ParameterType.STRING).options(options).build();
    }

    private static ParameterRule range(String min, String max) {
        return rule(ParameterType.FLOAT)
                .min(new BigDecimal(min))
                .max(new BigDecimal(max))
                .build();
    }

    private static ParameterRuleBuilder rule(ParameterType type) {
        return ParameterRule.builder("p", type);
    }
}
