package dev.modelwright.openai.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockWebServer;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class AudioStreamTest {

    private static final String PING = ": ping - 2026-11-22 06:07:21.352165+00:00\r\n\r\n";

    private final MockWebServer server = Servers.create();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void commentsOfTheServerAreNoSound() throws OpenAiException {
        server.enqueue(Servers.stream(PING + "ID3" + PING + "sound" + PING));

        assertThat(read(speak(Servers.settings(server)))).isEqualTo("ID3sound");
    }

    @Test
    void commentsAloneAreNoRecording() throws OpenAiException {
        server.enqueue(Servers.stream(PING));
        AudioStream stream = speak(Servers.settings(server));

        assertThat(catchThrowableOfType(OpenAiException.class, stream::next))
                .hasMessage("The server sent no audio.")
                .returns(Reason.UNREADABLE, OpenAiException::reason);
    }

    @Test
    void recordingIsReadUpToItsLimit() throws OpenAiException {
        assertThat(read(new AudioStream(OpenAnswerTest.answer("12345"), pieces(OpenAnswerTest.answer("")), 5)))
                .isEqualTo("12345");
        AudioStream tooLong = new AudioStream(OpenAnswerTest.answer("12345"), pieces(OpenAnswerTest.answer("")), 4);

        assertThat(catchThrowableOfType(OpenAiException.class, tooLong::next))
                .hasMessage("The recording of the answer is larger than 4 bytes, so reading was stopped.");
    }

    @Test
    void soundThatStaysAwayIsNotWaitedForForEver() throws OpenAiException {
        server.enqueue(Servers.silentAfter("ID3" + "-".repeat(100)));
        AudioStream stream = speak(Servers.settings(server).idleTimeout(Duration.ofMillis(200)));
        stream.next();

        assertThat(catchThrowableOfType(OpenAiException.class, stream::next).timeLimit())
                .hasValue(TimeLimit.IDLE);
    }

    @Test
    void closingFromAnotherThreadEndsAReaderThatWaits() throws Exception {
        server.enqueue(Servers.silentAfter("ID3" + "-".repeat(100)));
        AudioStream stream = speak(Servers.settings(server));
        stream.next();
        CountDownLatch waiting = new CountDownLatch(1);
        CompletableFuture<OpenAiException> reader = CompletableFuture.supplyAsync(() -> {
            waiting.countDown();
            return catchThrowableOfType(OpenAiException.class, stream::next);
        });
        waiting.await();
        stream.close();
        stream.close();

        assertThat(reader.get(20, TimeUnit.SECONDS).reason()).isEqualTo(Reason.ABORTED);
    }

    private AudioStream speak(ConnectionSettings.Builder settings) throws OpenAiException {
        return Servers.client(settings.build()).speak(Servers.BODY);
    }

    private static PieceReader pieces(OpenAnswer answer) {
        return new PieceReader(answer, Duration.ofMinutes(1), Deadline.never(TimeLimit.TOTAL), Ending.DROPPING);
    }

    private static String read(AudioStream stream) throws OpenAiException {
        Buffer all = new Buffer();
        for (Optional<byte[]> piece = stream.next(); piece.isPresent(); piece = stream.next()) {
            all.write(piece.get());
        }
        return all.readUtf8();
    }
}
