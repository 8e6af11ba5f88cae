package dev.modelwright.samples.benchmark.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MedianTest {

    @Test
    void middleIsTakenAfterSorting() {
        assertThat(Median.of(List.of(9.0, 1.0, 2.0))).isEqualTo(2);
        assertThat(Median.of(List.of(9.0, 1.0, 2.0, 4.0))).isEqualTo(3);
    }

    @Test
    void differencesArePairedBeforeTheMedianIsTaken() {
        assertThat(Median.ofDifferences(List.of(10.0, 110.0, 50.0), List.of(9.0, 100.0, 1.0)))
                .isEqualTo(10);
    }
}
