package dev.modelwright.xinference.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendTest {

    @Test
    void noiseAndOutliersAreNoGrowth() {
        Random random = new Random(8);
        Trend trend = Trend.of(samples(i -> 50 + random.nextDouble() + (i % 17 == 16 ? 30 : 0)));

        assertThat(trend.growsBeyond(1)).as("%s", trend).isFalse();
    }

    @Test
    void slowGrowthBelowTheNoiseIsGrowth() {
        Random random = new Random(8);
        Trend trend = Trend.of(samples(i -> 50 + 2 * random.nextDouble() + i * 0.1));

        assertThat(trend.growsBeyond(1)).as("%s", trend).isTrue();
        assertThat(trend.fitted()).isBetween(1.2, 3.4);
    }

    @Test
    void warmingUpIsLeftOut() {
        assertThat(Trend.of(samples(i -> i < 6 ? i : 6)).growsBeyond(0)).isFalse();
    }

    @Test
    void tooFewSamplesAreNoTrend() {
        assertThatIllegalArgumentException().isThrownBy(() -> Trend.of(List.of(1.0, 2.0)));
    }

    private static List<Double> samples(IntToDoubleFunction value) {
        return IntStream.range(0, 30).mapToObj(i -> value.applyAsDouble(i)).toList();
    }
}
