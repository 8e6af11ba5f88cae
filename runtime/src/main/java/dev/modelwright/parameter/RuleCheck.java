package dev.modelwright.parameter;

import dev.modelwright.json.JsonBoolean;
import dev.modelwright.json.JsonNumber;
import dev.modelwright.json.JsonString;
import dev.modelwright.json.JsonValue;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ParameterRule;
import dev.modelwright.schema.ParameterType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks one value against one rule, in decimal arithmetic. Booleans are no numbers, and bounds print in the rule's type. */
final class RuleCheck {

    private static final int MAX_SHOWN = 40;
    private static final MathContext SHORT = new MathContext(6);
    private static final LocalizedText WHOLE = ParameterWords.both("a whole number", "整数");
    private static final LocalizedText NUMBER = ParameterWords.both("a number", "数字");
    private static final LocalizedText BOOLEAN = ParameterWords.both("`true` or `false`", " `true` 或 `false`");
    private static final LocalizedText TEXT = ParameterWords.both("a text", "文本");

    private RuleCheck() {}

    static List<ParameterViolation> violations(ParameterRule rule, JsonValue value) {
        return switch (rule.type()) {
            case INT ->
                value instanceof JsonNumber number && isWhole(number.value())
                        ? range(rule, number.value())
                        : type(rule, WHOLE, value);
            case FLOAT -> value instanceof JsonNumber number ? number(rule, number.value()) : type(rule, NUMBER, value);
            case BOOLEAN -> value instanceof JsonBoolean ? List.of() : type(rule, BOOLEAN, value);
            case TEXT -> value instanceof JsonString ? List.of() : type(rule, TEXT, value);
            case STRING -> value instanceof JsonString text ? options(rule, text.value()) : type(rule, TEXT, value);
        };
    }

    /** Returns the value as it is sent: servers that want a whole number may refuse one that is written {@code 2.0}. */
    static JsonValue sent(ParameterRule rule, JsonValue value) {
        return rule.type() == ParameterType.INT
                        && value instanceof JsonNumber number
                        && number.value().scale() > 0
                        && isWhole(number.value())
                ? JsonValue.of(number.value().setScale(0))
                : value;
    }

    private static List<ParameterViolation> number(ParameterRule rule, BigDecimal number) {
        List<ParameterViolation> range = range(rule, number);
        if (rule.precision().isEmpty() || fits(number, rule.precision().get())) {
            return range;
        }
        List<ParameterViolation> violations = new ArrayList<>(range);
        violations.add(ParameterWords.precision(rule, rule.precision().get(), print(rule, number)));
        return violations;
    }

    private static List<ParameterViolation> range(ParameterRule rule, BigDecimal number) {
        Optional<BigDecimal> min = rule.min();
        if (min.isPresent() && number.compareTo(min.get()) < 0) {
            return List.of(ParameterWords.min(rule, print(rule, min.get()), print(rule, number)));
        }
        Optional<BigDecimal> max = rule.max();
        if (max.isPresent() && number.compareTo(max.get()) > 0) {
            return List.of(ParameterWords.max(rule, print(rule, max.get()), print(rule, number)));
        }
        return List.of();
    }

    private static List<ParameterViolation> options(ParameterRule rule, String text) {
        boolean known = rule.options().isEmpty() || rule.options().contains(text);
        return known ? List.of() : List.of(ParameterWords.notAnOption(rule, shown(text)));
    }

    private static List<ParameterViolation> type(ParameterRule rule, LocalizedText expected, JsonValue value) {
        return List.of(ParameterWords.type(rule, expected, shown(value)));
    }

    private static String shown(JsonValue value) {
        return shown(value.toJson());
    }

    private static String shown(String text) {
        return "`" + (text.length() > MAX_SHOWN ? text.substring(0, MAX_SHOWN) + "..." : text) + "`";
    }

    // In the rule's own type: 1 for a whole number, 1.0 for a decimal one.
    private static String print(ParameterRule rule, BigDecimal number) {
        int places = rule.type() == ParameterType.INT ? 0 : 1;
        BigDecimal shown = number.setScale(Math.max(places, decimals(number)));
        return shown.precision() + shown.scale() > MAX_SHOWN
                ? number.round(SHORT).toString()
                : shown.toPlainString();
    }

    private static boolean isWhole(BigDecimal number) {
        return decimals(number) == 0;
    }

    private static boolean fits(BigDecimal number, int precision) {
        return number.scale() <= precision || decimals(number) <= precision;
    }

    private static int decimals(BigDecimal number) {
        return number.scale() <= 0 ? 0 : Math.max(0, number.stripTrailingZeros().scale());
    }
}
