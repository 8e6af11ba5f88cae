package dev.modelwright.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.samples.standin.StandInServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickstartTest {

    private static String printed;

    @BeforeAll
    static void runOnTheStandIn() throws IOException {
        printed = run();
    }

    private static String run(String... arguments) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        new Quickstart(out)
                .run(Arguments.parse(List.of(arguments), Map.of()), Path.of("").toAbsolutePath());
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyGeneratedFileIsListed() {
        assertThat(printed)
                .contains("ParrotCredentials.java", "ParrotLlmParameters.java")
                .contains("ParrotLlmParameterRules.java", "ParrotProvider.java");
    }

    @Test
    void modelATakesTopKAndModelBRefusesIt() {
        assertThat(printed)
                .contains("Parrot A says: (no rum!) Polly wants a cracker Polly wants a cracker")
                .contains(
                        "Parrot B cannot pick words: [parrot] Request refused: `top_k` is no parameter of this model.");
    }

    @Test
    void violationsOfTheFormArePrintedAtOnce() {
        assertThat(printed)
                .contains("`server_url` must be an absolute URI.")
                .contains("`model_uid` must have a value.")
                .contains("Did you mean `model_uid`?");
    }

    @Test
    void answersComeFromTheStandInAndSaySo() {
        assertThat(printed)
                .contains("\n[stand-in] No language model runs here.")
                .contains("Finished with STOP: ")
                .contains("The same model by name: [stand-in]");
    }

    @Test
    void everyKindOfModelIsCalled() {
        assertThat(printed)
                .contains("Text embedding: 3 vectors of 64 numbers, 18 tokens")
                .contains("Parrots and the moon: 0.00.")
                .contains("Rerank, the best two", "0.286 Parrots eat seeds and fruit.")
                .contains("Text-to-speech: 22444 bytes of audio/wav.")
                .contains("Speech-to-text: [stand-in] Nobody listens here. The recording speech.wav has 22444 bytes.");
    }

    @Test
    void onlyTheModelsOfARealServerThatAreNamedAreCalled() throws IOException {
        try (StandInServer server = StandInServer.start()) {
            String text = run("--server", server.url(), "--speech2text", StandInServer.LISTENER_UID);

            assertThat(text)
                    .contains("The recording silence.wav has 32044 bytes.")
                    .doesNotContain("Text embedding", "Rerank", "Text-to-speech", "tokens will be sent");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " --model stand-in-chat --text-embedding stand-in-embedding --rerank stand-in-rerank"
                        + " --tts stand-in-speaker --speech2text stand-in-listener"
            })
    void everyKindOfModelOfARealServerIsCalled(String uids) throws IOException {
        try (StandInServer server = StandInServer.start()) {
            String text = run(("--server " + server.url() + uids).split(" "));

            assertThat(text)
                    .contains("== Xinference at " + server.url())
                    .contains("The server accepts " + server.url() + " and " + StandInServer.CHAT_UID + ".")
                    .contains("Finished with STOP: ")
                    .contains("The same model by name: [stand-in]")
                    .contains("Text embedding: 3 vectors of 64 numbers")
                    .contains("Rerank, the best two")
                    .contains("Text-to-speech: 22444 bytes of audio/wav.")
                    .contains("The recording speech.wav has 22444 bytes.")
                    .contains("Quickstart finished.");
        }
    }

    @Test
    void tokensAreCountedBeforeTheCall() {
        assertThat(printed).contains("tokens will be sent (GPT-2's count).");
    }

    @Test
    void wrongVendorFileGivesExactlyTwoErrorsAtTheirLines() {
        assertThat(printed)
                .contains("[unknown-value]", "wrong.yaml:12:13: `type` must be one of", "Did you mean `text-input`?")
                .contains("[missing-key]", "wrong.yaml:14:7: Key `label` is missing")
                .contains("2 errors");
    }

    @Test
    void lastLineSaysThatItFinished() {
        assertThat(printed).endsWith("Quickstart finished." + System.lineSeparator());
    }
}
