package dev.modelwright.samples.benchmark.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class ResultsTest {

    private final Results results = new Results();

    @Test
    void cellHasTheLeastAndTheMedian() {
        results.add("ours", Map.of("time", "30"));
        results.add("ours", Map.of("time", "10"));
        results.add("ours", Map.of("time", "20"));

        assertThat(results.leastAndMedian("ours", "time", "%.0f")).isEqualTo("10 / 20");
    }

    @Test
    void whatWasNotFoundIsADash() {
        results.add("ours", Map.of("time", ""));

        assertThat(results.leastAndMedian("ours", "time", "%.0f")).isEqualTo("– / –");
    }

    @Test
    void onlyLinesOfResultsAreRead() {
        assertThat(Lap.found("WARNING: old\nresult\twhole p50\t12.5\nresult\tall begun\t\n"))
                .isEqualTo(Map.of("whole p50", "12.5", "all begun", ""));
    }
}
