package dev.modelwright.xinference.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.modelwright.openai.client.Chunking;
import dev.modelwright.openai.client.ConnectionSettings;
import dev.modelwright.openai.client.Recording;
import dev.modelwright.openai.client.Replay;
import dev.modelwright.openai.client.Servers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordedAnswersTest {

    private static final int RECORDINGS = 78;

    @ParameterizedTest
    @EnumSource
    void ownAnswersAreReadAsExpected(Chunking chunking) throws IOException {
        assertOutcomes(Recording.OWN, Recording.OWN.resolve("own-outcomes.txt"), chunking);
    }

    @ParameterizedTest
    @EnumSource
    void recordedAnswersAreReadAsExpected(Chunking chunking) throws IOException {
        assumeTrue(Files.isDirectory(Recording.SHARED), "skipped: shared corpus is absent");
        assertOutcomes(Recording.SHARED, Recording.OWN.resolve("recorded-outcomes.txt"), chunking);
    }

    @Test
    void everyRecordingIsReplayedButThatOfTheServersOwnState() throws IOException {
        assumeTrue(Files.isDirectory(Recording.SHARED), "skipped: shared corpus is absent");

        assertThat(Recording.in(Recording.SHARED)).hasSize(RECORDINGS);
        assertThat(Files.readAllLines(Recording.OWN.resolve("recorded-outcomes.txt")))
                .hasSize(RECORDINGS - 1);
        assertThat(Chunking.values()).hasSize(3);
    }

    private static void assertOutcomes(Path folder, Path expected, Chunking chunking) throws IOException {
        Map<String, String> outcomes = new TreeMap<>();
        for (Recording recording : Recording.in(folder)) {
            // The client never asks for the server's own state.
            if (!recording.path().equals("/status")) {
                outcomes.put(recording.name(), outcome(recording, chunking));
            }
        }
        String actual = outcomes.entrySet().stream()
                .map(outcome -> outcome.getKey() + " | " + outcome.getValue() + "\n")
                .collect(Collectors.joining());
        if (Boolean.getBoolean("modelwright.goldens.rewrite")) {
            Files.writeString(expected, actual, StandardCharsets.UTF_8);
        }
        assertThat(actual).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
    }

    private static String outcome(Recording recording, Chunking chunking) throws IOException {
        try (MockWebServer server = Servers.create()) {
            server.enqueue(Replay.response(recording, chunking));
            server.start();
            ConnectionSettings settings = ConnectionSettings.builder(
                            server.url("/").uri())
                    .maxRetries(0)
                    .build();
            try (XinferenceClient client = XinferenceClient.create(settings)) {
                return Outcome.of(recording, client);
            }
        }
    }
}
