package dev.modelwright.credential;

import static dev.modelwright.credential.Forms.field;
import static dev.modelwright.credential.Forms.form;
import static dev.modelwright.credential.Forms.onOff;
import static dev.modelwright.credential.Forms.parsed;
import static dev.modelwright.credential.Forms.select;
import static dev.modelwright.credential.Forms.text;
import static dev.modelwright.credential.Forms.violations;
import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.json.JsonNull;
import dev.modelwright.json.JsonValue;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.FieldType;
import dev.modelwright.schema.ValueFormat;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dify's conformance vectors for single fields, with our answers. */
class FieldVectorsTest {

    @Test
    void absentRequiredFieldIsReported() {
        assertThat(violations(form(text("x").required()), Map.of()))
                .containsExactly("`x` must have a value. Give Label of x.");
    }

    // Dify accepts white space; here it is no value, so that the default stands in for it too.
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "\t\n"})
    void nullAndBlankCountAsMissing(String value) {
        Map<String, String> values = Collections.singletonMap("x", value);

        assertThat(violations(form(text("x").required()), values)).hasSize(1);
        assertThat(parsed(form(text("x").defaultValue("60")), values)).containsEntry("x", "60");
        assertThat(parsed(form(text("x")), values)).isEmpty();
    }

    @Test
    void jsonNullCountsAsMissing() {
        assertThat(parsed(form(text("x")), Map.of("x", JsonNull.NULL))).isEmpty();
    }

    @Test
    void blankSecretCountsAsMissing() {
        CredentialForm form = form(Forms.secret("x").required());

        assertThat(violations(form, Map.of("x", Secret.of(" "))))
                .containsExactly("`x` must have a value. Give Label of x.");
    }

    // In Dify zero and false are missing values.
    @ParameterizedTest
    @ValueSource(strings = {"0", "false"})
    void zeroAndFalseAreValues(String value) {
        assertThat(parsed(form(text("x").required()), Map.of("x", value))).containsEntry("x", value);
    }

    static Stream<Arguments> printedValues() {
        return Stream.of(
                Arguments.of(60, "60"),
                Arguments.of(60L, "60"),
                Arguments.of(60.0, "60"),
                Arguments.of(0.5f, "0.5"),
                Arguments.of(new BigDecimal("0.50"), "0.50"),
                Arguments.of(new BigDecimal("6E+1"), "60"),
                Arguments.of(1e10, "10000000000"),
                Arguments.of(new BigDecimal("1E+1000000"), "1E+1000000"),
                Arguments.of(Double.NaN, "NaN"),
                Arguments.of(true, "true"),
                Arguments.of(false, "false"),
                Arguments.of(JsonValue.of("a"), "a"),
                Arguments.of(JsonValue.of(4096.0), "4096"),
                Arguments.of(JsonValue.of(true), "true"),
                Arguments.of(new StringBuilder("b"), "b"));
    }

    @ParameterizedTest
    @MethodSource("printedValues")
    void numbersAndBooleansAreAcceptedAsText(Object value, String expected) {
        assertThat(parsed(form(text("x")), Map.of("x", value))).containsEntry("x", expected);
    }

    @Test
    void defaultStandsInAlsoForARequiredField() {
        CredentialForm form = form(text("x").required().defaultValue("60"));

        assertThat(parsed(form, Map.of())).containsEntry("x", "60");
        assertThat(parsed(form, Map.of("x", "5"))).containsEntry("x", "5");
    }

    @Test
    void optionalFieldWithoutValueAndDefaultIsLeftOut() {
        assertThat(parsed(form(text("x")), Map.of())).isEmpty();
    }

    @Test
    void freeTextIsNotTrimmed() {
        assertThat(parsed(form(text("x")), Map.of("x", " a "))).containsEntry("x", " a ");
    }

    @Test
    void valueThatIsNoOptionIsReportedWithTheOptions() {
        assertThat(violations(form(select("x", "a", "b")), Map.of("x", "c")))
                .containsExactly("`x` must be one of the options offered. Choose one of `a`, `b`.");
    }

    @Test
    void optionIsFoundInSpiteOfWhiteSpaceButNotOfCase() {
        assertThat(parsed(form(select("x", "a", "b")), Map.of("x", " a\n"))).containsEntry("x", "a");
        assertThat(violations(form(select("x", "a", "b")), Map.of("x", "A"))).hasSize(1);
    }

    // Dify returns such a default unchecked.
    @Test
    void defaultIsChecked() {
        assertThat(violations(form(select("x", "a", "b").defaultValue("zzz")), Map.of()))
                .hasSize(1);
        assertThat(violations(form(text("x").format(ValueFormat.INTEGER).defaultValue("60s")), Map.of()))
                .containsExactly("`x` must be a whole number. For example: `3`.");
    }

    @Test
    void choiceWithoutOptionsTakesAnyText() {
        assertThat(parsed(form(field("x", FieldType.RADIO)), Map.of("x", "any")))
                .containsEntry("x", "any");
    }

    // In Dify a switch that is off is missing from the result.
    @ParameterizedTest
    @ValueSource(strings = {"false", "FALSE", " False "})
    void falseSurvives(String value) {
        assertThat(parsed(form(onOff("x")), Map.of("x", value))).containsEntry("x", false);
        assertThat(parsed(form(onOff("x").required()), Map.of("x", false))).containsEntry("x", false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "TRUE", "True"})
    void switchIsOnInAnyCase(String value) {
        assertThat(parsed(form(onOff("x")), Map.of("x", value))).containsEntry("x", true);
    }

    // In Dify it stays a text.
    @Test
    void defaultOfASwitchIsABoolean() {
        assertThat(parsed(form(onOff("x").defaultValue("true")), Map.of())).containsEntry("x", true);
    }

    @Test
    void switchTakesNothingElse() {
        assertThat(violations(form(onOff("x")), Map.of("x", "yes")))
                .containsExactly("`x` must be `true` or `false`. For example: `true`.");
        assertThat(violations(form(onOff("x")), Map.of("x", 1))).hasSize(1);
    }

    @Test
    void choiceOfTrueAndFalseIsABooleanInAnyCase() {
        CredentialForm form = form(select("x", "true", "false").format(ValueFormat.BOOLEAN));

        assertThat(parsed(form, Map.of("x", "True"))).containsEntry("x", true);
        assertThat(parsed(form, Map.of("x", false))).containsEntry("x", false);
    }

    @Test
    void lengthIsCountedInCharactersOfAnyScript() {
        CredentialForm form = form(text("x").maxLength(3));

        assertThat(parsed(form, Map.of("x", "文字😀"))).containsEntry("x", "文字😀");
        assertThat(violations(form, Map.of("x", "abcd")))
                .containsExactly("`x` may have 3 characters at most, but had 4. Shorten the value.");
    }

    @Test
    void lengthOfASecretIsChecked() {
        CredentialForm form = form(Forms.secret("x").maxLength(3));

        assertThat(parsed(form, Map.of("x", "abc"))).containsEntry("x", Secret.of("abc"));
        assertThat(violations(form, Map.of("x", Secret.of("abcd")))).hasSize(1);
        assertThat(violations(form(Forms.secret("x").format(ValueFormat.NUMBER).maxLength(3)), Map.of("x", 1000)))
                .containsExactly("`x` may have 3 characters at most, but had 4. Shorten the value.");
    }

    @Test
    void lengthIsThatOfTheTextThatWasSubmitted() {
        CredentialForm form = form(text("x").format(ValueFormat.NUMBER).maxLength(3));
        Map<String, Object> parsed = parsed(form, Map.of("x", "1e9"));

        assertThat(parsed).containsEntry("x", new BigDecimal("1e9"));
        assertThat(CredentialValues.require(form, parsed).number("x")).isEqualByComparingTo("1e9");
        assertThat(violations(form, Map.of("x", "1000"))).hasSize(1);
        assertThat(violations(form(text("x").maxLength(3)), Map.of("x", 1000))).hasSize(1);
    }

    static Stream<Arguments> unreadableValues() {
        return Stream.of(
                Arguments.of(List.of("a"), "a list"),
                Arguments.of(new String[] {"a"}, "a list"),
                Arguments.of(JsonValue.parse("[1]"), "a list"),
                Arguments.of(Map.of("a", 1), "an object"),
                Arguments.of(JsonValue.parse("{}"), "an object"),
                Arguments.of(Secret.of("a"), "a secret"),
                Arguments.of(new Object(), "of another type"));
    }

    @ParameterizedTest
    @MethodSource("unreadableValues")
    void valueOfAnotherTypeIsReported(Object value, String kind) {
        assertThat(violations(form(text("x")), Map.of("x", value)))
                .containsExactly(
                        "`x` must be a text, a number or a boolean, but was " + kind + ". Give Label of x as a text.");
    }

    @Test
    void closedSecretIsReported() {
        Secret secret = Secret.of("a");
        secret.close();

        assertThat(violations(form(Forms.secret("x")), Map.of("x", secret))).hasSize(1);
    }
}
