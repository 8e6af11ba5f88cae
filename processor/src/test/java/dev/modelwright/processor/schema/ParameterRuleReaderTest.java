package dev.modelwright.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.json.JsonValue;
import dev.modelwright.schema.ParameterRule;
import dev.modelwright.schema.ParameterType;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules as YAML declares them, merged with their templates. */
final class ParameterRuleReaderTest {

    private final Reading reading = new Reading();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{name: top_k, use_template: top_k} | Top K | INT | 50 | 1 | 100 | 0",
                "{name: top_k, use_template: top_k, min: 0, max: null, default: 0} | Top K | INT | 0 | 0 | null | 0",
                "{name: mt, use_template: max_tokens, max: 32768} | Max Tokens | INT | 64 | 1 | 32768 | 0",
                "{name: temperature, use_template: temperature, label: {en_US: Heat}} | Heat | FLOAT | 0.0 | 0.0 | 1.0"
                        + " | 2",
                "{name: rf, use_template: response_format} | Response Format | STRING | null | null | null | null",
                "{name: x, type: int} | x | INT | null | null | null | null",
                "{name: x, use_template: top_p, default: null} | Top P | FLOAT | null | 0.0 | 1.0 | 2",
                "{name: x, use_template: top_p, type: int, precision: 0} | Top P | INT | 1.0 | 0.0 | 1.0 | 0",
            })
    void ruleIsMergedWithItsTemplate(
            String yaml, String label, ParameterType type, String start, String min, String max, String precision) {
        ParameterRule rule = read(yaml).rule();
        assertThat(reading.found()).isEmpty();
        assertThat(rule.label().english()).isEqualTo(label);
        assertThat(rule.type()).isEqualTo(type);
        assertThat(rule.defaultValue()
                        .flatMap(JsonValue::asNumber)
                        .map(BigDecimal::toPlainString)
                        .orElse("null"))
                .isEqualTo(start);
        assertThat(rule.min().map(BigDecimal::toPlainString).orElse("null")).isEqualTo(min);
        assertThat(rule.max().map(BigDecimal::toPlainString).orElse("null")).isEqualTo(max);
        assertThat(rule.precision().map(String::valueOf).orElse("null")).isEqualTo(precision);
    }

    @Test
    void optionsOfTheRuleReplaceThoseOfTheTemplate() {
        assertThat(read("{name: rf, use_template: response_format}").rule().options())
                .containsExactly("JSON", "XML");
        assertThat(read("{name: rf, use_template: response_format, options: [text, json_object]}")
                        .rule()
                        .options())
                .containsExactly("text", "json_object");
    }

    @Test
    void explicitFalseAndZeroSurvive() {
        assertThat(read("{name: a, type: boolean, default: false}").rule().defaultValue())
                .contains(JsonValue.of(false));
        assertThat(read("{name: a, type: int, default: 0}").rule().defaultValue())
                .contains(JsonValue.of(0));
    }

    @Test
    void labelWithoutEnglishIsReportedAndTheTemplateStandsIn() {
        LocatedRule rule = read("{name: temperature, use_template: temperature, label: {zh_Hans: T}}");
        assertThat(reading.found()).containsExactly("missing-english 1:55");
        assertThat(rule.rule().label().english()).isEqualTo("Temperature");
        assertThat(rule.isSound("label")).isFalse();
        assertThat(rule.isSound("min", "max", "default")).isTrue();
    }

    @Test
    void unknownTemplateWithTypeIsReportedOnce() {
        assertThat(read("{name: x, use_template: nope, type: int}").rule().type())
                .isEqualTo(ParameterType.INT);
        assertThat(reading.found()).containsExactly("unknown-template 1:25");
    }

    @Test
    void unknownTemplateWithoutTypeHasNoConsequence() {
        read("{name: x, use_template: nope}");
        assertThat(reading.found()).containsExactly("unknown-template 1:25");
    }

    @Test
    void ruleWithoutTypeAndTemplateIsReported() {
        assertThat(read("{name: x, default: 1}").isSound("default")).isFalse();
        assertThat(reading.found()).containsExactly("missing-type 1:1");
    }

    @Test
    void ruleOfASingleModelCannotBeOptional() {
        ParameterRuleReader.ofModel().read(reading.value("{name: x, type: int, optional: true}"));
        assertThat(reading.found()).containsExactly("unknown-key 1:22");
    }

    private LocatedRule read(String yaml) {
        return ParameterRuleReader.ofSeveralModels().read(reading.value(yaml)).orElseThrow();
    }
}
