package dev.modelwright.credential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.schema.ValueFormat;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationSecondsTest {

    @ParameterizedTest
    @CsvSource({"PT1M, 60", "PT0.5S, 0.5", "PT1H40M, 6000", "PT0.000000001S, 0.000000001", "PT596523H14M7S, 2147483647"
    })
    void durationIsWrittenAsItsFormReadsIt(Duration duration, String text) {
        assertThat(DurationSeconds.text(duration)).isEqualTo(text);
        assertThat(Forms.parsed(Forms.formatted(ValueFormat.DURATION_SECONDS), Map.of("x", text)))
                .containsEntry("x", duration);
    }
}
