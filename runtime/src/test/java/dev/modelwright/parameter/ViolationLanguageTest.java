package dev.modelwright.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.json.JsonValue;
import dev.modelwright.schema.ParameterRule;
import dev.modelwright.schema.ParameterRuleBuilder;
import dev.modelwright.schema.ParameterTemplate;
import dev.modelwright.schema.ParameterType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViolationLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INT     | true   | `x` 必须是整数，但实际是 `true`。",
                "INT     | 0      | `x` 不能小于 1，但实际是 0。",
                "INT     | 6      | `x` 不能大于 5，但实际是 6。",
                "FLOAT   | 1.5    | `x` 最多可有 0 位小数，但实际是 1.5。",
                "FLOAT   | \"1\"  | `x` 必须是数字，但实际是 `\"1\"`。",
                "STRING  | \"c\"  | `x` 必须是以下之一：`a`、`b`，但实际是 `c`。",
                "TEXT    | 1      | `x` 必须是文本，但实际是 `1`。",
                "BOOLEAN | 1      | `x` 必须是 `true` 或 `false`，但实际是 `1`。",
            })
    void brokenRuleIsToldInChinese(ParameterType type, String value, String message) {
        ParameterRule rule = ParameterRule.builder("x", type)
                .min(1)
                .max(5)
                .precision(0)
                .options("a", "b")
                .build();

        assertThat(RuleCheck.violations(rule, JsonValue.parse(value)))
                .extracting(violation -> violation.message(Locale.SIMPLIFIED_CHINESE))
                .containsExactly(message);
    }

    @Test
    void missingUnknownAndRepeatedNamesAreToldInChinese() {
        ParameterRuleBuilder required =
                ParameterRule.builder("x", ParameterType.INT).required();
        ParameterRuleBuilder output = ParameterRule.builder("max_output_tokens", ParameterTemplate.MAX_TOKENS);
        List<ParameterRule> rules = List.of(required.build(), output.build());

        assertThat(told(rules, Map.of("y_long_name", 1), Locale.CHINA))
                .containsExactly("`x` 必须有值。请设置。", "`y_long_name` 不是此模型的参数。如仍要发送，请作为额外参数设置。");
        assertThat(told(rules, Map.of("x", 1, "max_output_token", 1), Locale.CHINA))
                .containsExactly("`max_output_token` 不是此模型的参数。是否想写 `max_output_tokens`？");
        assertThat(told(rules, Map.of("x", 1, "max_tokens", 1, "max_output_tokens", 1), Locale.CHINA))
                .containsExactly("`max_output_tokens` 给了两次，另一次名为 `max_tokens`。请只给一次。");
    }

    @Test
    void otherLanguagesFallBackToEnglish() {
        ParameterRule rule =
                ParameterRule.builder("x", ParameterType.INT).required().build();

        assertThat(told(List.of(rule), Map.of(), Locale.FRENCH)).containsExactly("`x` must have a value. Set it.");
        assertThat(told(List.of(rule), Map.of(), Locale.ROOT)).containsExactly("`x` must have a value. Set it.");
    }

    private static List<String> told(List<ParameterRule> rules, Map<String, ?> values, Locale locale) {
        return ParameterCheck.check(rules, DynamicParameters.of(values)).violations().stream()
                .map(violation -> violation.message(locale))
                .toList();
    }
}
