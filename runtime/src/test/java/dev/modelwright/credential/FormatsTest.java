package dev.modelwright.credential;

import static dev.modelwright.credential.Forms.formatted;
import static dev.modelwright.credential.Forms.parsed;
import static dev.modelwright.credential.Forms.violations;
import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.schema.ValueFormat;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:9997",
                "https://example.com/v1?a=b",
                "http://[::1]:80/",
                "http://my_host:9997",
                "https://user@example.com"
            })
    void absoluteUriIsRead(String text) {
        assertThat(parsed(formatted(ValueFormat.URI), Map.of("x", " " + text + "\n")))
                .containsEntry("x", URI.create(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost:9997", "//example.com", "/path", "http://", "http:///a", "http://:80", "http://a b"})
    void otherTextIsNoUri(String text) {
        assertThat(violations(formatted(ValueFormat.URI), Map.of("x", text)))
                .containsExactly("`x` must be an absolute URI. For example: `https://example.com`.");
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "' 60 ', 60", "-1, -1", "+7, 7", "0, 0", "2147483647, 2147483647", "007, 7"})
    void wholeNumberIsRead(String text, int expected) {
        assertThat(parsed(formatted(ValueFormat.INTEGER), Map.of("x", text))).containsEntry("x", expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"60s", "1.5", "60.0", "1e2", "2147483648", "99999999999", "٣", "--1", "0x10"})
    void otherTextIsNoWholeNumber(String text) {
        assertThat(violations(formatted(ValueFormat.INTEGER), Map.of("x", text)))
                .containsExactly("`x` must be a whole number. For example: `3`.");
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5", "-2, -2", "1e-3, 0.001", "' 3 ', 3"})
    void decimalNumberIsRead(String text, BigDecimal expected) {
        assertThat(parsed(formatted(ValueFormat.NUMBER), Map.of("x", text)).get("x"))
                .isInstanceOfSatisfying(
                        BigDecimal.class, number -> assertThat(number).isEqualByComparingTo(expected));
    }

    // The last two are short texts of numbers with a billion digits.
    @ParameterizedTest
    @ValueSource(strings = {"one", "0,5", "NaN", "Infinity", "1e999999999", "1e-999999999"})
    void otherTextIsNoNumber(String text) {
        assertThat(violations(formatted(ValueFormat.NUMBER), Map.of("x", text)))
                .containsExactly("`x` must be a number. For example: `0.5`.");
    }

    @ParameterizedTest
    @CsvSource({"60, PT1M", "0.25, PT0.25S", "' 1 ', PT1S", "1e2, PT1M40S", "2147483647, PT596523H14M7S"})
    void durationIsReadInSeconds(String text, Duration expected) {
        assertThat(parsed(formatted(ValueFormat.DURATION_SECONDS), Map.of("x", text)))
                .containsEntry("x", expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "60s", "PT1M", "1e-30", "1e-999999999", "1e999999999", "2147483648"})
    void otherTextIsNoDuration(String text) {
        assertThat(violations(formatted(ValueFormat.DURATION_SECONDS), Map.of("x", text)))
                .containsExactly("`x` must be a positive number of seconds. For example: `60`.");
    }

    @ParameterizedTest
    @CsvSource({"true, true", "FALSE, false", "' true ', true"})
    void booleanIsReadInAnyCase(String text, boolean expected) {
        assertThat(parsed(formatted(ValueFormat.BOOLEAN), Map.of("x", text))).containsEntry("x", expected);
    }
}
