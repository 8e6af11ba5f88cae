package dev.modelwright.processor.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CoreSchemaTest {

    @ParameterizedTest
    @CsvSource({
        "'', NULL",
        "~, NULL",
        "null, NULL",
        "NULL, NULL",
        "nuLL, TEXT",
        "true, BOOLEAN",
        "False, BOOLEAN",
        "yes, TEXT",
        "on, TEXT",
        "NO, TEXT",
        "0, INTEGER",
        "-7, INTEGER",
        "+1, INTEGER",
        "010, INTEGER",
        "0o17, INTEGER",
        "0x1F, INTEGER",
        "0b1, TEXT",
        "1., DECIMAL",
        ".5, DECIMAL",
        "1e3, DECIMAL",
        "-0.150, DECIMAL",
        "1_000, TEXT",
        "12:30, TEXT",
        ".inf, TEXT",
        ".nan, TEXT",
        "2001-01-01, TEXT",
        "1e1000, TEXT",
        "., TEXT",
        "-, TEXT",
    })
    void plainScalarHasTheKindOfYaml12(String plain, ScalarKind kind) {
        assertThat(CoreSchema.kind(plain)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"010, 10", "0o17, 15", "0x1F, 31", "+1, 1", "0.150, 0.150", "1e3, 1E+3", "1., 1", ".5, 0.5"})
    void numberIsExact(String plain, BigDecimal number) {
        assertThat(CoreSchema.number(plain)).isEqualTo(number);
    }

    @Test
    void overlongNumberIsAText() {
        assertThat(CoreSchema.kind("9".repeat(65))).isEqualTo(ScalarKind.TEXT);
    }
}
