package dev.modelwright.samples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SettingsTest {

    @Test
    void aMillionTextsOnTwoExecutorsUnlessToldOtherwise() {
        Settings settings = Settings.parse(List.of());

        assertThat(settings.texts()).isEqualTo(1_000_000);
        assertThat(settings.executors()).isEqualTo(2);
        assertThat(settings.parts()).hasSize(500).last().isEqualTo(new Part(499, 998_000, 2000));
        assertThat(settings.server()).isEmpty();
    }

    @Test
    void everyOptionIsRead() {
        Settings settings = Settings.parse(List.of(
                "--texts",
                "25",
                "--executors",
                "1",
                "--requests",
                "3",
                "--batch",
                "4",
                "--part",
                "10",
                "--output",
                "/tmp/v",
                "--server",
                "http://localhost:9997"));

        assertThat(settings)
                .isEqualTo(new Settings(
                        25, 1, 3, 4, 10, Path.of("/tmp/v"), Optional.of(URI.create("http://localhost:9997"))));
        assertThat(settings.parts()).containsExactly(new Part(0, 0, 10), new Part(1, 10, 10), new Part(2, 20, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "--text 5, `--text` is no argument.",
        "--texts, `--texts` must have a value.",
        "--texts many, '`--texts` must be a whole number from 1 to 1000000000, but was `many`.'",
        "--texts 0, '`--texts` must be a whole number from 1 to 1000000000, but was `0`.'",
        "--executors -1, '`--executors` must be a whole number from 1 to 64, but was `-1`.'",
        "--part 1.5, '`--part` must be a whole number from 1 to 100000, but was `1.5`.'",
        "--texts 200001 --part 2, 'There must be at most 100000 parts, but there would be 100001. Choose a greater `--part`.'",
        "--server localhost, '`--server` must be an address such as `http://localhost:9997`, but was `localhost`.'",
        "--server http://[, '`--server` must be an address such as `http://localhost:9997`, but was `http://[`.'"
    })
    void wrongArgumentIsSaidWithTheUsage(String words, String reason) {
        assertThatThrownBy(() -> Settings.parse(List.of(words.split(" "))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(reason + "\n" + Settings.USAGE);
    }
}
