package dev.modelwright.parameter;

import dev.modelwright.parameter.ParameterViolation.Rule;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ParameterRule;
import dev.modelwright.text.NearName;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The wording of every violation, in English and Simplified Chinese. Values and bounds come in as they are shown. */
final class ParameterWords {

    private ParameterWords() {}

    static ParameterViolation required(ParameterRule rule) {
        return of(rule.name(), Rule.REQUIRED, " must have a value. Set it.", " 必须有值。请设置。");
    }

    static ParameterViolation twice(ParameterRule rule, String alias) {
        return of(
                rule.name(),
                Rule.TWICE,
                " is given twice, also as `" + alias + "`. Give it once.",
                " 给了两次，另一次名为 `" + alias + "`。请只给一次。");
    }

    static ParameterViolation unknown(String name, List<String> known) {
        LocalizedText remedy = NearName.of(name, known)
                .map(near -> both("Did you mean `" + near + "`?", "是否想写 `" + near + "`？"))
                .orElseGet(() -> both("Set it as an extra parameter to send it all the same.", "如仍要发送，请作为额外参数设置。"));
        return of(
                name,
                Rule.UNKNOWN,
                " is no parameter of this model. " + remedy.english(),
                " 不是此模型的参数。" + chinese(remedy));
    }

    static ParameterViolation type(ParameterRule rule, LocalizedText expected, String shown) {
        return of(
                rule.name(),
                Rule.TYPE,
                " must be " + expected.english() + ", but was " + shown + ".",
                " 必须是" + chinese(expected) + "，但实际是 " + shown + "。");
    }

    static ParameterViolation min(ParameterRule rule, String min, String shown) {
        return of(
                rule.name(),
                Rule.MIN,
                " must be at least " + min + ", but was " + shown + ".",
                " 不能小于 " + min + "，但实际是 " + shown + "。");
    }

    static ParameterViolation max(ParameterRule rule, String max, String shown) {
        return of(
                rule.name(),
                Rule.MAX,
                " must be at most " + max + ", but was " + shown + ".",
                " 不能大于 " + max + "，但实际是 " + shown + "。");
    }

    static ParameterViolation precision(ParameterRule rule, int digits, String shown) {
        return of(
                rule.name(),
                Rule.PRECISION,
                " may have " + digits + " decimal places at most, but was " + shown + ".",
                " 最多可有 " + digits + " 位小数，但实际是 " + shown + "。");
    }

    static ParameterViolation notAnOption(ParameterRule rule, String shown) {
        return of(
                rule.name(),
                Rule.NOT_AN_OPTION,
                " must be one of " + list(rule, ", ") + ", but was " + shown + ".",
                " 必须是以下之一：" + list(rule, "、") + "，但实际是 " + shown + "。");
    }

    static LocalizedText both(String english, String chinese) {
        return LocalizedText.of(english).with("zh_Hans", chinese);
    }

    private static String list(ParameterRule rule, String separator) {
        return rule.options().stream().map(option -> "`" + option + "`").collect(Collectors.joining(separator));
    }

    private static ParameterViolation of(String name, Rule rule, String english, String chinese) {
        String subject = "`" + name + "`";
        return new ParameterViolation(name, rule, both(subject + english, subject + chinese));
    }

    private static String chinese(LocalizedText text) {
        return Objects.requireNonNull(text.texts().get("zh_Hans"));
    }
}
