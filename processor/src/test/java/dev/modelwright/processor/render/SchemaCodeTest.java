package dev.modelwright.processor.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.json.JsonValue;
import dev.modelwright.schema.Condition;
import dev.modelwright.schema.FieldOption;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ParameterRule;
import dev.modelwright.schema.ParameterTemplate;
import dev.modelwright.schema.ParameterType;
import dev.modelwright.schema.PriceTier;
import dev.modelwright.schema.Pricing;
import dev.modelwright.schema.Setting;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Generated expressions build the values that the vendor file holds, to the last digit. */
final class SchemaCodeTest {

    @ParameterizedTest
    @CsvSource({
        "7, 7",
        "-2147483648, -2147483648",
        "2147483648, 2147483648L",
        "999999999999999999, 999999999999999999L",
        "1000000000000000000, new java.math.BigDecimal(\"1000000000000000000\")",
        "1.0, new java.math.BigDecimal(\"1.0\")",
        "1E+2, new java.math.BigDecimal(\"1E+2\")"
    })
    void numberIsALiteralWhereThatIsExact(String number, String code) {
        assertThat(SchemaCode.number(new BigDecimal(number)).toString()).isEqualTo(code);
    }

    @Test
    void textHasEnglishFirst() {
        LocalizedText text = LocalizedText.of("Key").with("zh_Hans", "钥");
        assertThat(SchemaCode.text(text).toString())
                .isEqualTo("dev.modelwright.schema.LocalizedText.of(\"Key\").with(\"zh_Hans\", \"\\u94a5\")");
        assertThat(SchemaCode.longText(text).toString()).contains("\"Key\")\n.with(");
    }

    @Test
    void scalarsAndOtherValuesKeepTheirType() {
        assertThat(SchemaCode.scalar(JsonValue.of("1")).toString()).isEqualTo("\"1\"");
        assertThat(SchemaCode.scalar(JsonValue.of(true)).toString()).isEqualTo("true");
        assertThat(SchemaCode.json(JsonValue.of(1)).toString()).endsWith("JsonValue.of(1)");
        assertThat(SchemaCode.json(JsonValue.parse("[1]")).toString()).endsWith("JsonValue.parse(\"[1]\")");
        assertThat(SchemaCode.json(JsonValue.parse("{\"a\":1}")).toString()).contains("JsonValue.parse(\"{");
        assertThat(SchemaCode.json(JsonValue.parse("null")).toString()).endsWith("JsonValue.parse(\"null\")");
    }

    @Test
    void optionHasItsConditions() {
        LocalizedText label = LocalizedText.of("A");
        assertThat(SchemaCode.option(new FieldOption("a", label, List.of())).toString())
                .startsWith("dev.modelwright.schema.FieldOption.of(\"a\", ");
        assertThat(SchemaCode.option(new FieldOption("a", label, List.of(new Condition("x", "y"))))
                        .toString())
                .startsWith("new dev.modelwright.schema.FieldOption(\"a\", ")
                .endsWith("java.util.List.of(new dev.modelwright.schema.Condition(\"x\", \"y\")))");
    }

    @Test
    void ruleSaysOnlyWhatItsTemplateDoesNot() {
        assertThat(rule(ParameterRule.builder("top_k", ParameterTemplate.TOP_K).build()))
                .isEqualTo("builder(\"top_k\", dev.modelwright.schema.ParameterTemplate.TOP_K)");
        assertThat(rule(ParameterRule.builder("top_k", ParameterTemplate.TOP_K)
                        .type(ParameterType.FLOAT)
                        .label(LocalizedText.of("K"))
                        .required()
                        .min(2)
                        .options("a")
                        .build()))
                .contains(".type(", ".label(", ".required()", ".min(2)", ".options(\"a\")")
                .doesNotContain(".max(", ".help(", ".precision(", ".defaultValue(");
    }

    @Test
    void whatARuleTakesAwayFromItsTemplateStaysAway() {
        assertThat(rule(ParameterRule.builder("top_k", ParameterTemplate.TOP_K)
                        .max(Setting.none())
                        .build()))
                .endsWith("\n.max(dev.modelwright.schema.Setting.none())");
    }

    @Test
    void ruleWithoutATemplateSaysEverything() {
        assertThat(rule(ParameterRule.builder("size", ParameterType.INT)
                        .label(LocalizedText.of("Size"))
                        .help(LocalizedText.of("H"))
                        .defaultValue(5)
                        .max(9)
                        .precision(0)
                        .build()))
                .startsWith("builder(\"size\", dev.modelwright.schema.ParameterType.INT)\n.label(")
                .contains("\n.help(", "\n.defaultValue(5)\n.max(9)\n.precision(0)");
    }

    @Test
    void pricesAreExactAndShortWhereTheyCanBe() {
        BigDecimal unit = new BigDecimal("0.001");
        Pricing plain = new Pricing(new BigDecimal("0.10"), Optional.empty(), unit, "USD");
        assertThat(PricingCode.of(plain).toString())
                .isEqualTo("new dev.modelwright.schema.Pricing(new java.math.BigDecimal(\"0.10\"),"
                        + " java.util.Optional.empty(), new java.math.BigDecimal(\"0.001\"), \"USD\")");
        PriceTier tier = new PriceTier(1000, BigDecimal.ONE, Optional.of(BigDecimal.TEN));
        Pricing tiered =
                new Pricing(BigDecimal.ONE, Optional.of(BigDecimal.TEN), Optional.empty(), List.of(tier), unit, "USD");
        assertThat(PricingCode.of(tiered).toString()).contains("PriceTier(1000, ", "java.util.List.of(new ");
        Pricing cached = new Pricing(BigDecimal.ONE, Optional.empty(), Optional.of(unit), List.of(), unit, "USD");
        assertThat(PricingCode.of(cached).toString()).contains("java.util.List.of(), ");
    }

    private static String rule(ParameterRule rule) {
        String code = new RuleCode(rule).render().toString();
        return code.substring("dev.modelwright.schema.ParameterRule.".length());
    }
}
