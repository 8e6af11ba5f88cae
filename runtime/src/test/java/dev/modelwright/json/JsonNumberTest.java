package dev.modelwright.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "1.0, 1.0",
        "1E+2, 100",
        "-1.5e3, -1500",
        "12e10, 120000000000",
        "1e39, 1000000000000000000000000000000000000000",
        "1e40, 1E+40",
        "1e308, 1E+308",
        "0.1, 0.1",
        "1e-6, 0.000001",
        "1e-7, 1E-7",
        "123456789012345678901234567890.123456789, 123456789012345678901234567890.123456789",
    })
    void exactValueIsWrittenWithoutExponentWhereThatIsShort(String read, String written) {
        assertThat(JsonValue.parse(read).toJson()).isEqualTo(written);
    }

    @Test
    void exactValueIsKept() {
        assertThat(JsonValue.parse("0.10000000000000000000000000000000001").asNumber())
                .contains(new BigDecimal("0.10000000000000000000000000000000001"));
    }

    @Test
    void numbersAreEqualWhenTheirValuesAre() {
        JsonNumber hundred = JsonValue.of(100);

        assertThat(JsonValue.parse("1e2")).isEqualTo(hundred).hasSameHashCodeAs(hundred);
        assertThat(JsonValue.parse("100.00")).isEqualTo(hundred).hasSameHashCodeAs(hundred);
        assertThat(JsonValue.parse("0.0")).isEqualTo(JsonValue.of(0)).hasSameHashCodeAs(JsonValue.of(0));
        assertThat(JsonValue.parse("100.01")).isNotEqualTo(hundred);
        assertThat(hundred).isNotEqualTo(JsonValue.of("100"));
    }

    @Test
    void doubleIsTheNumberThatJavaPrints() {
        assertThat(JsonValue.of(0.7).toJson()).isEqualTo("0.7");
        assertThat(JsonValue.of(1.5e7).toJson()).isEqualTo("15000000");
        assertThat(JsonValue.of(-0.0).toJson()).isEqualTo("0.0");
        assertThat(JsonValue.of(Double.MIN_VALUE).value()).isEqualByComparingTo("4.9E-324");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void doubleThatIsNotFiniteIsRefused(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonValue.of(value))
                .withMessage("A JSON number must be finite, but was `" + value + "`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e10000", "-1e-10000", "9.99e10000", "0.5e-9999"})
    void exponentUpToTheLimitIsKeptAndReadBack(String text) {
        JsonNumber number = JsonValue.of(new BigDecimal(text));

        assertThat(JsonValue.parse(number.toJson())).isEqualTo(number);
        assertThat(JsonValue.parse(text)).isEqualTo(number);
    }

    @Test
    void thousandDigitsAreKeptAndReadBack() {
        JsonNumber number = JsonValue.of(new BigDecimal("-" + "9".repeat(1_000)).scaleByPowerOfTen(9_000));

        assertThat(JsonValue.parse(number.toJson())).isEqualTo(number);
    }

    @Test
    void smallestNumberMayBeReadWithoutExponent() {
        assertThat(JsonValue.parse("-0." + "0".repeat(9_999) + "1")).isEqualTo(JsonValue.parse("-1e-10000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e10001", "1e-10001", "1e2147483647", "1e-2147483647"})
    void exponentBeyondTheLimitIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonValue.of(new BigDecimal(text)))
                .withMessage("A JSON number must be of at most 1000 digits with an exponent between -10000 and 10000,"
                        + " but was not");
    }

    @Test
    void moreThanThousandDigitsAreRefused() {
        BigDecimal tooLong = new BigDecimal(BigInteger.TEN.pow(1_000));

        assertThatIllegalArgumentException().isThrownBy(() -> JsonValue.of(tooLong));
    }
}
