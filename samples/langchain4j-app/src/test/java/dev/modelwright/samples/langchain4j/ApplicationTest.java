package dev.modelwright.samples.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.samples.standin.StandInServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ApplicationTest {

    @Test
    void everyPartAnswersThroughTheFrameworksInterfaces() throws Exception {
        Output output = run();

        assertThat(output.code()).isZero();
        assertThat(output.text().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("No server was named"),
                        line -> assertThat(line)
                                .startsWith("Chat: " + StandInServer.LABEL)
                                .endsWith("What do cats eat?"),
                        line -> assertThat(line).matches(" +STOP, \\d+ in \\+ \\d+ out"),
                        line -> assertThat(line)
                                .startsWith("Stream: " + StandInServer.LABEL)
                                .endsWith("... [cancelled]"),
                        line -> assertThat(line).startsWith("Tool: weather_in {\"town\":"),
                        line -> assertThat(line).startsWith("Weather: ").endsWith("sunny, 21 degrees"),
                        line -> assertThat(line).matches("Search: cosine 0\\.\\d+, score \\d\\.\\d+: Cats eat fish\\."),
                        line -> assertThat(line).endsWith("Trains run on rails."),
                        line -> assertThat(line).endsWith("What cats eat is meat."));
    }

    @Test
    void modelThatIsNotThereIsToldInOneLine() throws Exception {
        try (StandInServer server = StandInServer.start()) {
            Output output = run(server.url(), "nobody", StandInServer.EMBEDDING_UID, StandInServer.RERANK_UID);

            assertThat(output.code()).isEqualTo(1);
            assertThat(output.text())
                    .startsWith("The server did not do it. ")
                    .contains("nobody")
                    .hasLineCount(1);
        }
    }

    @Test
    void wrongArgumentsAreAnsweredWithTheRightOnes() throws Exception {
        Output output = run("http://localhost:9997");

        assertThat(output.code()).isEqualTo(2);
        assertThat(output.text()).startsWith("Usage: no arguments for the stand-in, or SERVER_URL CHAT_UID");
    }

    private static Output run(String... arguments) throws InterruptedException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int code = Application.run(arguments, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return new Output(code, bytes.toString(StandardCharsets.UTF_8));
    }

    private record Output(int code, String text) {}
}
