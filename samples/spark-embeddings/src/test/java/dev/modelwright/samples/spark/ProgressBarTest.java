package dev.modelwright.samples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class ProgressBarTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void barOnATerminalIsDrawnOverItself() {
        ProgressBar bar = new ProgressBar(out, true, 2000, 0);
        bar.add(500, Duration.ofSeconds(5));
        bar.add(1500, Duration.ofSeconds(20));

        assertThat(printed())
                .isEqualTo("\r[#######.......................]  25 %  500 of 2,000 texts  100 texts/s  0:00:15 left  "
                        + "\r[##############################] 100 %  2,000 of 2,000 texts  100 texts/s  0:00:00 left  "
                        + System.lineSeparator());
    }

    @Test
    void withoutATerminalThereIsALineForEachTenth() {
        ProgressBar bar = new ProgressBar(out, false, 100, 0);
        for (int i = 0; i < 50; i++) {
            bar.add(2, Duration.ofSeconds(i + 1));
        }

        assertThat(printed().lines()).hasSize(10).first().asString().contains(" 10 %  10 of 100 texts  2 texts/s");
    }

    @Test
    void barIsFilledAtTheEndAndNotTwice() {
        ProgressBar bar = new ProgressBar(out, true, 100, 0);
        bar.add(70, Duration.ofSeconds(1));
        bar.finish(Duration.ofSeconds(2));
        bar.finish(Duration.ofSeconds(3));

        assertThat(printed()).containsOnlyOnce("100 %").containsOnlyOnce("100 of 100 texts");
    }

    @Test
    void whatWasThereBeforeIsDoneAndDoesNotCountAsSpeed() {
        new ProgressBar(out, false, 10_000, 8_000).add(1000, Duration.ofSeconds(10));

        assertThat(printed()).contains(" 90 %  9,000 of 10,000 texts  100 texts/s  0:00:10 left");
    }
}
