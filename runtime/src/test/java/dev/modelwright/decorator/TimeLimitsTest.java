package dev.modelwright.decorator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.error.ConnectionException;
import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.InvokeException;
import dev.modelwright.message.Message;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmStream;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Limits of streams. The time limit only keeps a fault from hanging the build. */
@Timeout(60)
class TimeLimitsTest {

    private static final LlmRequest REQUEST = LlmRequest.of(Message.user("hello"));
    private static final Duration FIVE = Duration.ofSeconds(5);

    private final FakeTime time = FakeTime.inWhichAllEnds();
    private final TimeLimits limits = TimeLimits.none().with(time);

    @ParameterizedTest
    @EnumSource(names = {"STREAM", "SPEECH_STREAM"})
    void aStreamWithoutATokenIsClosed(Operation operation) {
        Play play = Play.of().then(after(FIVE, "late"));
        Object stream = operation.begin(Wrapping.on(
                limits.withFirstToken(FIVE).withIdle(Duration.ofSeconds(1)),
                operation.model(Script.empty().then(play))));

        assertThatThrownBy(() -> Operation.read(stream))
                .isInstanceOf(ConnectionException.class)
                .hasMessageEndingWith("The time limit `first token` of 5 s was exceeded.");
        assertThat(play.isClosed()).isTrue();
        assertThat(time.alarmsSet()).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"STREAM", "SPEECH_STREAM"})
    void aStreamThatStallsIsClosed(Operation operation) {
        Play play = Play.of("Once").then(after(FIVE, "late"));
        Object stream = operation.begin(Wrapping.on(
                limits.withIdle(FIVE), operation.model(Script.empty().then(play))));

        assertThatThrownBy(() -> Operation.read(stream))
                .hasMessageEndingWith("The time limit `idle` of 5 s was exceeded.");
        assertThat(play.isClosed()).isTrue();
        assertThat(time.alarmsSet()).isZero();
    }

    @Test
    void theTextThatHadComeIsKept() {
        LlmStream stream =
                stream(limits.withIdle(FIVE), Play.of("Once ", "upon").then(after(FIVE, "late")));
        InvokeException failure = catchThrowableOfType(InvokeException.class, stream::result);

        assertThat(failure.partialText()).hasValue("Once uponlate");
        assertThat(failure.isRetryable()).isTrue();
        assertThat(failure).cause().isInstanceOfSatisfying(TimeLimitExceededException.class, cause -> {
            assertThat(cause.limit()).isEqualTo(TimeLimit.IDLE);
            assertThat(cause.allowed()).isEqualTo(FIVE);
        });
        assertThatThrownBy(stream::result).isSameAs(failure);
    }

    @Test
    void whatTheClosedCallThrowsIsSuppressed() {
        InvokeException echo = Script.failure(ErrorKind.SERVER_UNAVAILABLE);
        Play play = Play.of("Once").then(() -> {
            time.pass(FIVE);
            throw echo;
        });
        LlmStream stream = stream(limits.withIdle(FIVE), play);

        assertThatThrownBy(stream::result)
                .isInstanceOf(ConnectionException.class)
                .hasSuppressedException(echo);
    }

    @Test
    void idleHoldsForTheFirstPieceWhereNothingElseDoes() {
        LlmStream stream = stream(limits.withIdle(FIVE), Play.of().then(after(FIVE, "late")));

        assertThatThrownBy(stream::result).hasMessageContaining("`idle`");
    }

    @Test
    void piecesThatSayNothingAreNoFirstToken() {
        Duration three = Duration.ofSeconds(3);
        Play play = Play.of().then(after(three, "")).then(after(three, "late"));
        LlmStream stream = stream(limits.withFirstToken(FIVE), play);

        assertThatThrownBy(stream::result).hasMessageContaining("`first token`");
    }

    @Test
    void openingCountsTowardsTheFirstToken() {
        Duration three = Duration.ofSeconds(3);
        Script script = Script.empty().always(() -> {
            time.pass(three);
            return Play.of().then(after(three, "late"));
        });
        LlmStream stream = limits.withFirstToken(FIVE).on(llm(script)).stream(REQUEST);

        assertThatThrownBy(stream::result).hasMessageContaining("`first token`");
    }

    @Test
    void aCallerWhoTakesTheirTimeExceedsNeitherIdleNorFirstToken() {
        LlmStream stream = stream(limits.withIdle(FIVE).withFirstToken(FIVE), Play.of("a", "b"));
        time.pass(FIVE);
        Iterator<LlmChunk> chunks = stream.iterator();

        assertThat(chunks.next().text()).isEqualTo("a");
        time.pass(FIVE);
        assertThat(chunks.next().text()).isEqualTo("b");
        time.pass(FIVE);
        assertThat(chunks.hasNext()).isFalse();
        assertThat(stream.result().text()).isEqualTo("ab");
    }

    @Test
    void theTotalTimeCountsWhateverTheCallerDoes() {
        Play play = Play.of("a", "b", "c");
        LlmStream stream = stream(limits.withTotal(FIVE), play);
        Iterator<LlmChunk> chunks = stream.iterator();
        chunks.next();
        time.pass(FIVE);

        assertThat(play.isClosed()).isTrue();
        InvokeException failure = catchThrowableOfType(InvokeException.class, chunks::hasNext);
        assertThat(failure).hasMessageContaining("`total`");
        assertThat(failure.partialText()).hasValue("a");
    }

    @Test
    void openingCountsTowardsTheTotal() {
        Script script = Script.empty().always(() -> {
            time.pass(Duration.ofSeconds(3));
            return Play.of("a").then(after(Duration.ofSeconds(2), "late"));
        });
        LlmStream stream = limits.withTotal(FIVE).on(llm(script)).stream(REQUEST);

        assertThatThrownBy(stream::result).hasMessageContaining("`total`");
    }

    @Test
    void aStreamThatHasEndedHasNoLimitAnyMore() {
        Play play = Play.of("a");
        LlmStream stream = stream(limits.withTotal(FIVE).withIdle(FIVE).withFirstToken(FIVE), play);
        stream.result();

        assertThat(time.alarmsSet()).isZero();
        time.pass(FIVE);
        assertThat(play.isClosed()).isFalse();
        assertThat(stream.result().text()).isEqualTo("a");
    }

    @Test
    void anAlarmThatComesJustAfterTheEndClosesNothing() {
        Play play = Play.of("a");
        LlmStream stream = stream(limits.withTotal(FIVE), play);
        Runnable late = time.alarms.get(0).task().get();
        stream.result();
        late.run();

        assertThat(play.isClosed()).isFalse();
        assertThat(stream.result().text()).isEqualTo("a");
    }

    @Test
    void aStreamThatWasClosedHasNoLimitAnyMore() {
        LlmStream stream = stream(limits.withTotal(FIVE), Play.of("a"));
        stream.close();

        assertThat(time.alarmsSet()).isZero();
        assertThat(stream.result().text()).isEmpty();
    }

    @Test
    void aStreamThatFailedHasNoLimitAnyMore() {
        InvokeException failure = Script.failure(ErrorKind.CONNECTION);
        LlmStream stream =
                stream(limits.withTotal(FIVE).withIdle(FIVE), Play.of("a").failing(failure));

        assertThatThrownBy(stream::result).isSameAs(failure);
        assertThat(time.alarmsSet()).isZero();
    }

    @Test
    void aRetryAroundOpensAStalledStreamAgain() {
        Script script = Script.empty().then(Play.of().then(after(FIVE, "late"))).then(Play.of("in time"));
        Retry retry = Retry.standard().with(new FakeTime());
        LanguageModel model = retry.on(limits.withFirstToken(FIVE).on(llm(script)));

        assertThat(model.stream(REQUEST).result().text()).isEqualTo("in time");
    }

    @Test
    void limitsOfNoLengthAreRefused() {
        assertThatThrownBy(() -> limits.withIdle(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The limit must be longer than zero, but was PT0S.");
        assertThatThrownBy(() -> limits.withTotal(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limits.withFirstToken(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    private Supplier<Optional<String>> after(Duration silence, String text) {
        return () -> {
            time.pass(silence);
            return Optional.of(text);
        };
    }

    private static LlmStream stream(TimeLimits limits, Play play) {
        return limits.on(llm(Script.empty().then(play))).stream(REQUEST);
    }

    private static LanguageModel llm(Script script) {
        return new FakeModels.Llm("m", script);
    }
}
