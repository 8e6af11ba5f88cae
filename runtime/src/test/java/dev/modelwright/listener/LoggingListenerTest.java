package dev.modelwright.listener;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.Failure;
import dev.modelwright.error.InvokeException;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.usage.LlmUsage;
import dev.modelwright.usage.TokenUsage;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LoggingListenerTest {

    private static final CallInfo CALL = new CallInfo(
            "c-1",
            "acme",
            "gpt",
            ModelKind.LLM,
            CallMode.STREAMED,
            new RequestSummary(2, 30, 1, 1),
            Map.of("trace", "t-7"));
    private static final CallEvent.Progress PROGRESS =
            new CallEvent.Progress(Duration.ofMillis(1500), Optional.of(Duration.ofMillis(200)), 7);
    private static final InvokeException REFUSED = InvokeException.of(
            "acme",
            Failure.of(ErrorKind.BAD_REQUEST, "the word `private` is refused")
                    .withStatus(OptionalInt.of(400))
                    .withCode("bad\nword")
                    .withRequestId("r-9")
                    .withBody("private"),
            null);
    private static final UsageSummary USAGE = UsageSummary.of(
            new LlmUsage(TokenUsage.server(3, 5), Optional.empty(), Duration.ofSeconds(9), Optional.empty()));

    private final RecordingLogger logger = new RecordingLogger();
    private final LoggingListener listener = LoggingListener.to(logger);

    private static List<CallEvent> events() {
        return List.of(
                new CallEvent.Started(CALL, new Sensitive<>("private question")),
                new CallEvent.FirstToken(CALL, Duration.ofMillis(200)),
                new CallEvent.Chunk(CALL, Duration.ofMillis(200), 1, new Sensitive<>("private piece")),
                new CallEvent.Completed(CALL, PROGRESS, USAGE, Optional.of(new Sensitive<>("private answer"))),
                new CallEvent.Failed(CALL, PROGRESS, REFUSED),
                new CallEvent.Cancelled(CALL, new CallEvent.Progress(Duration.ofMillis(3), Optional.empty(), 0)));
    }

    @Test
    void callsAreWrittenWithoutAWordOfTheirContent() {
        events().forEach(event -> event.tell(listener));

        assertThat(logger.lines())
                .containsExactly(
                        "DEBUG acme/gpt llm c-1 started: 2 inputs, 30 characters, 1 media, 1 tool",
                        "DEBUG acme/gpt llm c-1 first token after 200 ms",
                        "TRACE acme/gpt llm c-1 chunk 1",
                        "INFO acme/gpt llm c-1 completed after 1500 ms and 7 chunks: 3 tokens in, 5 tokens out,"
                                + " price unknown",
                        "WARNING acme/gpt llm c-1 failed after 1500 ms and 7 chunks: Request refused, status 400,"
                                + " code bad word, request r-9",
                        "INFO acme/gpt llm c-1 cancelled after 3 ms");
    }

    @Test
    void contentIsWrittenWhenItIsAskedFor() {
        events().forEach(event -> event.tell(listener.withContent()));

        assertThat(logger.lines())
                .contains(
                        "DEBUG acme/gpt llm c-1 started: 2 inputs, 30 characters, 1 media, 1 tool, {trace=t-7}: private question",
                        "TRACE acme/gpt llm c-1 chunk 1: private piece",
                        "WARNING acme/gpt llm c-1 failed after 1500 ms and 7 chunks: Request refused, status 400,"
                                + " code bad word, request r-9 <- " + REFUSED);
        assertThat(logger.lines().get(3)).endsWith("price unknown: private answer");
    }

    @Test
    void recordingsAreNotWrittenByteByByte() {
        listener.withContent()
                .chunk(new CallEvent.Chunk(CALL, Duration.ZERO, 2, new Sensitive<>(new byte[] {1, 2, 3})));

        assertThat(logger.lines()).containsExactly("TRACE acme/gpt llm c-1 chunk 2: 3 bytes");
    }

    @Test
    void faultsAreWrittenByNameOnly() {
        listener.failed(new CallEvent.Failed(CALL, PROGRESS, new IllegalStateException("private")));

        assertThat(logger.lines())
                .containsExactly("WARNING acme/gpt llm c-1 failed after 1500 ms and 7 chunks: IllegalStateException");
    }

    @Test
    void levelsCanBeSet() {
        events().forEach(event ->
                event.tell(listener.with(new LoggingListener.Levels(Level.INFO, Level.OFF, Level.DEBUG, Level.ERROR))));

        assertThat(logger.lines())
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactly("INFO", "INFO", "DEBUG", "ERROR", "DEBUG");
    }

    @Test
    void whatIsNotWantedIsNotWorded() {
        RecordingLogger quiet = new RecordingLogger().from(Level.WARNING);
        LoggingListener content = LoggingListener.to(quiet).withContent();
        Object unspeakable = new Object() {
            @Override
            public String toString() {
                throw new IllegalStateException("worded in vain");
            }
        };
        content.started(new CallEvent.Started(CALL, new Sensitive<>(unspeakable)));
        content.chunk(new CallEvent.Chunk(CALL, Duration.ZERO, 1, new Sensitive<>(unspeakable)));

        assertThat(quiet.lines()).isEmpty();
    }
}
