package dev.modelwright.credential;

import static dev.modelwright.credential.Forms.form;
import static dev.modelwright.credential.Forms.onOff;
import static dev.modelwright.credential.Forms.refused;
import static dev.modelwright.credential.Forms.select;
import static dev.modelwright.credential.Forms.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.credential.UnresolvedSecretException.Reason;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.FieldType;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ValueFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CredentialLanguageTest {

    private static final CredentialForm FORM =
            form(CredentialField.builder("key", FieldType.SECRET_INPUT, label()).required());

    @Test
    void missingValueIsToldInTheReadersLanguageWithTheLabelInIt() {
        assertThat(told(FORM, Map.of(), Locale.ENGLISH)).isEqualTo("`key` must have a value. Give Key.");
        assertThat(told(FORM, Map.of(), Locale.SIMPLIFIED_CHINESE)).isEqualTo("`key` 必须有值。请填写密钥。");
        assertThat(told(FORM, Map.of(), Locale.JAPAN)).isEqualTo("`key` must have a value. Give キー.");
        assertThat(told(FORM, Map.of(), Locale.FRENCH)).isEqualTo("`key` must have a value. Give Key.");
    }

    @Test
    void labelIsPickedByLocale() {
        CredentialViolation violation = refused(FORM, Map.of()).violations().get(0);

        assertThat(violation.label(Locale.SIMPLIFIED_CHINESE)).isEqualTo("密钥");
        assertThat(violation.label(Locale.KOREAN)).isEqualTo("Key").isEqualTo(violation.label());
    }

    @Test
    void everyRuleIsToldInChinese() {
        CredentialForm form = form(
                text("a"),
                text("b").maxLength(1),
                select("c", "x", "y"),
                onOff("d"),
                select("e").defaultValue("1"));

        assertThat(told(form, Map.of("a", List.of(), "b", "22", "c", "z", "d", "no", "aa", 1), Locale.CHINA))
                .isEqualTo(String.join(
                        "\n",
                        "`a` 必须是文本、数字或布尔值，但实际是列表。请以文本填写 Label of a 。",
                        "`b` 最多可有 1 个字符，但实际有 2 个。请缩短该值。",
                        "`c` 必须是可用选项之一。请选择以下之一：`x`、`y`。",
                        "`d` 必须是 `true` 或 `false`。例如：`true`。",
                        "`aa` 不是表单中的变量。该表单有 a、b、c、d、e。"));
        assertThat(told(form, Map.of("context", 1), Locale.CHINA)).contains("`context` 不是表单中的变量。");
    }

    @Test
    void hiddenValueIsToldInChinese() {
        CredentialForm form = form(select("mode", "a", "b"), text("x").showOn("mode", "b"));
        InvalidCredentialsException refused = catchThrowableOfType(
                InvalidCredentialsException.class, () -> CredentialValues.require(form, Map.of("mode", "a", "x", "1")));

        assertThat(refused.message(Locale.CHINA)).isEqualTo("`x` 在当前选择下不能有值。请去掉该值。");
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonIsToldInBothLanguages(Reason reason) {
        CredentialViolation violation =
                Violations.unresolved(Forms.secret("key").build(), "env:X", reason);

        assertThat(violation.message()).startsWith("`key` must refer to a secret, but `env:X` ");
        assertThat(violation.message(Locale.CHINA))
                .startsWith("`key` 必须引用一个密钥，但 `env:X` ")
                .endsWith("。");
    }

    @ParameterizedTest
    @EnumSource(ValueFormat.class)
    void everyFormatIsToldInBothLanguages(ValueFormat format) {
        CredentialViolation violation = Violations.format(text("x").build(), format);

        assertThat(violation.message(Locale.CHINA)).startsWith("`x` 必须是").endsWith("。");
        assertThat(violation.remedy(Locale.CHINA)).startsWith("例如：`");
    }

    @Test
    void messageInEnglishIsTheExceptionsOwn() {
        InvalidCredentialsException refused = refused(FORM, Map.of("other", 1));

        assertThat(refused.message(Locale.ENGLISH)).isEqualTo(refused.getMessage());
    }

    private static LocalizedText label() {
        return LocalizedText.of("Key").with("zh_Hans", "密钥").with("ja_JP", "キー");
    }

    private static String told(CredentialForm form, Map<String, ?> values, Locale locale) {
        return refused(form, values).message(locale);
    }
}
