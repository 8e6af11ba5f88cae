package dev.modelwright.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.json.JsonValue;
import dev.modelwright.schema.ParameterRule;
import dev.modelwright.schema.ParameterRuleBuilder;
import dev.modelwright.schema.ParameterTemplate;
import dev.modelwright.schema.ParameterType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dify's vectors for one value and one rule, with the repairs. */
class RuleCheckTest {

    private static final ParameterRule SMALL =
            rule("x", ParameterType.INT).min(1).max(5).build();

    // In Dify the boolean passes as 1, and the bounds print as 1.0 and 5.0.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true   | `x` must be a whole number, but was `true`.",
                "2.5    | `x` must be a whole number, but was `2.5`.",
                "\"3\"  | `x` must be a whole number, but was `\"3\"`.",
                "[3]    | `x` must be a whole number, but was `[3]`.",
                "0      | `x` must be at least 1, but was 0.",
                "6      | `x` must be at most 5, but was 6.",
                "6.0    | `x` must be at most 5, but was 6.",
                "1e5000 | `x` must be at most 5, but was 1E+5000.",
            })
    void wholeNumberOutsideItsRuleIsReported(String value, String message) {
        assertThat(messages(SMALL, value)).containsExactly(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "5", "2.0", "3e0", "0.4e1"})
    void wholeNumberWithinItsRulePasses(String value) {
        assertThat(messages(SMALL, value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.125 | `temperature` may have 2 decimal places at most, but was 0.125.",
                "1.2   | `temperature` must be at most 1.0, but was 1.2.",
                "2     | `temperature` must be at most 1.0, but was 2.0.",
                "-0.01 | `temperature` must be at least 0.0, but was -0.01.",
                "true  | `temperature` must be a number, but was `true`.",
                "\"1\" | `temperature` must be a number, but was `\"1\"`.",
            })
    void decimalOutsideItsTemplateIsReported(String value, String message) {
        assertThat(messages(template(ParameterTemplate.TEMPERATURE), value)).containsExactly(message);
    }

    @Test
    void rangeAndPrecisionAreBothReported() {
        assertThat(messages(template(ParameterTemplate.TEMPERATURE), "1.125"))
                .containsExactly(
                        "`temperature` must be at most 1.0, but was 1.125.",
                        "`temperature` may have 2 decimal places at most, but was 1.125.");
    }

    // Binary rounding to two places would give another answer for some of these.
    @ParameterizedTest
    @ValueSource(strings = {"0.1", "0.29", "0.57", "0.58", "1.10", "0.300"})
    void precisionIsCountedInDecimals(String value) {
        assertThat(messages(rule("x", ParameterType.FLOAT).precision(2).build(), value))
                .isEmpty();
    }

    @Test
    void precisionZeroMeansAWholeNumber() {
        ParameterRule rule = rule("x", ParameterType.FLOAT).precision(0).build();

        assertThat(messages(rule, "1.0")).isEmpty();
        assertThat(messages(rule, "1.5")).containsExactly("`x` may have 0 decimal places at most, but was 1.5.");
    }

    @Test
    void longNumbersAreShownShort() {
        ParameterRule rule = rule("x", ParameterType.FLOAT).max(1).precision(2).build();

        assertThat(messages(rule, "1e9000")).containsExactly("`x` must be at most 1.0, but was 1E+9000.");
        assertThat(messages(rule, "1e-9000"))
                .containsExactly("`x` may have 2 decimal places at most, but was 1E-9000.");
    }

    @Test
    void textMustBeOneOfTheOptions() {
        ParameterRule rule = rule("x", ParameterType.STRING).options("a", "b").build();

        assertThat(messages(rule, "\"b\"")).isEmpty();
        assertThat(messages(rule, "\"\"")).containsExactly("`x` must be one of `a`, `b`, but was ``.");
        assertThat(messages(rule, "1")).containsExactly("`x` must be a text, but was `1`.");
        assertThat(messages(rule, JsonValue.of("c".repeat(41)).toJson()))
                .containsExactly("`x` must be one of `a`, `b`, but was `" + "c".repeat(40) + "...`.");
    }

    @Test
    void textWithoutOptionsAndLongTextTakeAnyText() {
        assertThat(messages(rule("x", ParameterType.STRING).build(), "\"c\"")).isEmpty();
        assertThat(messages(rule("x", ParameterType.TEXT).options("a", "b").build(), "\"c\""))
                .isEmpty();
        assertThat(messages(rule("x", ParameterType.TEXT).build(), "{}"))
                .containsExactly("`x` must be a text, but was `{}`.");
    }

    @Test
    void booleanMustBeOne() {
        ParameterRule rule = rule("x", ParameterType.BOOLEAN).build();

        assertThat(messages(rule, "false")).isEmpty();
        assertThat(messages(rule, "\"true\"")).containsExactly("`x` must be `true` or `false`, but was `\"true\"`.");
        assertThat(messages(rule, "0")).hasSize(1);
    }

    private static ParameterRuleBuilder rule(String name, ParameterType type) {
        return ParameterRule.builder(name, type);
    }

    private static ParameterRule template(ParameterTemplate template) {
        return ParameterRule.builder(template.wireName(), template).build();
    }

    private static List<String> messages(ParameterRule rule, String json) {
        return RuleCheck.violations(rule, JsonValue.parse(json)).stream()
                .map(ParameterViolation::toString)
                .toList();
    }
}
