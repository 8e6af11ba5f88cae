package dev.modelwright.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Equality of decimals is that of value and scale. */
final class PrintedDecimalTest {

    private static final int NUMBERS = 200_000;

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0,
                -0.0,
                1,
                -1,
                0.1,
                0.7,
                -0.95,
                2.5,
                100,
                1e-3,
                9.99e-4,
                0.001234,
                1234567.5,
                9999999,
                1e7,
                1e23,
                0.1 + 0.2,
                1.0 / 3,
                4503599627.370497,
                Double.MIN_VALUE,
                Double.MAX_VALUE
            })
    void decimalIsTheOneThatJavaPrints(double value) {
        assertThat(PrintedDecimal.of(value)).isEqualTo(new BigDecimal(Double.toString(value)));
    }

    @Test
    void shortDecimalsComeBackAsTheyWere() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < NUMBERS; i++) {
            BigDecimal written = BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, 1 + random.nextInt(8));
            double value = written.doubleValue();
            assertThat(PrintedDecimal.of(value))
                    .as("%s with seed %d", written, seed)
                    .isEqualTo(new BigDecimal(Double.toString(value)));
        }
    }
}
