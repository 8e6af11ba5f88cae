package dev.modelwright.parameter;

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
                value.asNumber()
                        .filter(RuleCheck::isWhole)
                        .map(number -> range(rule, number))
                        .orElseGet(() -> type(rule, WHOLE, value));
            case FLOAT ->
                value.asNumber().map(number -> number(rule, number)).orElseGet(() -> type(rule, NUMBER, value));
            case BOOLEAN -> value.asBoolean().isPresent() ? List.of() : type(rule, BOOLEAN, value);
            case TEXT -> value.asString().isPresent() ? List.of() : type(rule, TEXT, value);
            case STRING -> value.asString().map(text -> options(rule, text)).orElseGet(() -> type(rule, TEXT, value));
        };
    }

    /** Returns the value as it is sent: servers that want a whole number may refuse one that is written {@code 2.0}. */
    static JsonValue sent(ParameterRule rule, JsonValue value) {
        return value.asNumber()
                .filter(number -> rule.type() == ParameterType.INT && number.scale() > 0 && isWhole(number))
                .<JsonValue>map(number -> JsonValue.of(number.setScale(0)))
                .orElse(value);
    }

    private static List<ParameterViolation> number(ParameterRule rule, BigDecimal number) {
        List<ParameterViolation> violations = new ArrayList<>(range(rule, number));
        rule.precision()
                .filter(digits -> decimals(number) > digits)
                .ifPresent(digits -> violations.add(ParameterWords.precision(rule, digits, print(rule, number))));
        return violations;
    }

    private static List<ParameterViolation> range(ParameterRule rule, BigDecimal number) {
        Optional<ParameterViolation> low = rule.min()
                .filter(min -> number.compareTo(min) < 0)
                .map(min -> ParameterWords.min(rule, print(rule, min), print(rule, number)));
        Optional<ParameterViolation> high = rule.max()
                .filter(max -> number.compareTo(max) > 0)
                .map(max -> ParameterWords.max(rule, print(rule, max), print(rule, number)));
        return low.or(() -> high).map(List::of).orElse(List.of());
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

    private static int decimals(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }
}
