package dev.modelwright.credential;

import dev.modelwright.credential.CredentialViolation.Rule;
import dev.modelwright.credential.UnresolvedSecretException.Reason;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.FieldOption;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ValueFormat;
import dev.modelwright.text.NearName;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The wording of every violation. Shows no submitted value, which could be a misplaced secret, but safe references. */
final class Violations {

    private static final char LATIN_END = 0x250;
    private static final int MAX_KEY_LENGTH = 100;
    // Some write the secret itself behind the scheme: shown is only what looks like a variable's name or a path.
    private static final Pattern SAFE_REFERENCE =
            Pattern.compile("env:[A-Z0-9_]*|(?!env:)[a-z]+:([A-Z0-9_]*|.*[/\\\\].*)");
    private static final LocalizedText NOTHING_OFFERED =
            both("No option is offered with these choices: change another field first.", "在当前选择下没有可用选项，请先修改其他字段。");

    private Violations() {}

    static CredentialViolation required(CredentialField field) {
        return of(
                field,
                Rule.REQUIRED,
                both("must have a value.", "必须有值。"),
                give(field, name -> "Give " + name + ".", name -> "请填写" + spaced(name) + "。"));
    }

    static CredentialViolation type(CredentialField field, Object value) {
        LocalizedText kind = ValueWords.kind(value);
        LocalizedText found = both(
                "must be a text, a number or a boolean, but was " + kind.english() + ".",
                "必须是文本、数字或布尔值，但实际是" + chinese(kind) + "。");
        return of(
                field,
                Rule.TYPE,
                found,
                give(field, name -> "Give " + name + " as a text.", name -> "请以文本填写" + spaced(name) + "。"));
    }

    static CredentialViolation tooLong(CredentialField field, int length) {
        LocalizedText found = both(
                "may have " + field.maxLength() + " characters at most, but had " + length + ".",
                "最多可有 " + field.maxLength() + " 个字符，但实际有 " + length + " 个。");
        return of(field, Rule.TOO_LONG, found, both("Shorten the value.", "请缩短该值。"));
    }

    static CredentialViolation notAnOption(CredentialField field, List<FieldOption> offered) {
        LocalizedText found = both("must be one of the options offered.", "必须是可用选项之一。");
        String english = "Choose one of " + list(offered, ", ") + ".";
        LocalizedText remedy = both(english, "请选择以下之一：" + list(offered, "、") + "。");
        return of(field, Rule.NOT_AN_OPTION, found, offered.isEmpty() ? NOTHING_OFFERED : remedy);
    }

    static CredentialViolation format(CredentialField field, ValueFormat format) {
        LocalizedText expected = ValueWords.expected(format);
        String example = ValueWords.example(format);
        return of(
                field,
                Rule.FORMAT,
                both("must be " + expected.english() + ".", "必须是" + chinese(expected) + "。"),
                both("For example: " + example + ".", "例如：" + example + "。"));
    }

    static CredentialViolation notShown(CredentialField field) {
        LocalizedText found = both("cannot have a value with these choices.", "在当前选择下不能有值。");
        return of(field, Rule.NOT_SHOWN, found, both("Leave it out.", "请去掉该值。"));
    }

    static CredentialViolation unresolved(CredentialField field, String reference, Reason reason) {
        LocalizedText why = ValueWords.found(reason);
        LocalizedText name = SAFE_REFERENCE.matcher(reference).matches()
                ? LocalizedText.of("`" + shortened(reference) + "`")
                : both("what it refers to", "所引用的内容");
        LocalizedText found = both(
                "must refer to a secret, but " + name.english() + " " + why.english() + ".",
                "必须引用一个密钥，但 " + chinese(name) + " " + chinese(why) + "。");
        return of(field, Rule.UNRESOLVED, found, both("Correct the reference or what it refers to.", "请更正引用或其所指的内容。"));
    }

    static CredentialViolation unknown(String key, Set<String> known) {
        String name = "`" + shortened(key) + "`";
        LocalizedText remedy = NearName.of(key, known)
                .map(near -> both("Did you mean `" + near + "`?", "是否想写 `" + near + "`？"))
                .orElseGet(() -> variables(known));
        LocalizedText message = both(name + " is no variable of the form.", name + " 不是表单中的变量。");
        return new CredentialViolation(key, LocalizedText.of(key), Rule.UNKNOWN, message, remedy);
    }

    private static LocalizedText variables(Set<String> known) {
        return known.isEmpty()
                ? both("The form has no fields.", "该表单没有字段。")
                : both("The form has " + String.join(", ", known) + ".", "该表单有 " + String.join("、", known) + "。");
    }

    // In every language of the label: a Chinese sentence for Chinese, an English one for all others.
    private static LocalizedText give(
            CredentialField field, UnaryOperator<String> inEnglish, UnaryOperator<String> inChinese) {
        LocalizedText label = field.label();
        LocalizedText remedy = both(inEnglish.apply(label.english()), inChinese.apply(chinese(label)));
        for (Map.Entry<String, String> translation : label.texts().entrySet()) {
            String language = translation.getKey();
            if (remedy.translation(language).isEmpty()
                    && !translation.getValue().isBlank()) {
                UnaryOperator<String> sentence = language.startsWith("zh") ? inChinese : inEnglish;
                remedy = remedy.with(language, sentence.apply(translation.getValue()));
            }
        }
        return remedy;
    }

    // Chinese sets a space between its own characters and Latin ones.
    private static String spaced(String name) {
        boolean before = !name.isEmpty() && name.charAt(0) < LATIN_END;
        boolean behind = !name.isEmpty() && name.charAt(name.length() - 1) < LATIN_END;
        return (before ? " " : "") + name + (behind ? " " : "");
    }

    private static String shortened(String name) {
        return name.length() > MAX_KEY_LENGTH ? name.substring(0, MAX_KEY_LENGTH) + "..." : name;
    }

    private static String list(List<FieldOption> offered, String separator) {
        return offered.stream().map(option -> "`" + option.value() + "`").collect(Collectors.joining(separator));
    }

    private static CredentialViolation of(CredentialField field, Rule rule, LocalizedText rest, LocalizedText remedy) {
        String subject = "`" + field.variable() + "` ";
        LocalizedText message = both(subject + rest.english(), subject + chinese(rest));
        return new CredentialViolation(field.variable(), field.label(), rule, message, remedy);
    }

    private static LocalizedText both(String english, String chinese) {
        return ValueWords.both(english, chinese);
    }

    private static String chinese(LocalizedText text) {
        return text.in(Locale.SIMPLIFIED_CHINESE);
    }
}
