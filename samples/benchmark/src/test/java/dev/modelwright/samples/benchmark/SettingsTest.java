package dev.modelwright.samples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SettingsTest {

    private static final Path HERE = Path.of("");

    @Test
    void numbersAreSeparatedByCommas() {
        assertThat(Settings.numbers("1, 10,35,")).containsExactly(1, 10, 35);
    }

    @Test
    void nothingToMeasureIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Settings(0, List.of(1), HERE, HERE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Settings(1, List.of(), HERE, HERE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Settings(1, List.of(10, 0), HERE, HERE));
    }
}
