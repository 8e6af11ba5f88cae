package dev.modelwright.decorator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.InvokeException;
import dev.modelwright.model.Model;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Streams are opened again until their first token was handed out, by retry and round robin alike. */
class RestartingStreamTest {

    private final FakeTime time = new FakeTime();
    private final InvokeException failure = Script.failure(ErrorKind.CONNECTION);

    @ParameterizedTest
    @EnumSource(names = {"STREAM", "SPEECH_STREAM"})
    void aStreamThatFailsBeforeItsFirstTokenIsOpenedAgain(Operation operation) {
        Play failing = Play.of().failing(failure);
        Script script = Script.empty().then(failing).then(Play.of("a", "b"));
        Object stream = operation.begin(retried(operation, script));

        assertThat(Operation.read(stream)).isEqualTo("ab");
        assertThat(failing.closes).hasPositiveValue();
        assertThat(time.pauses).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"STREAM", "SPEECH_STREAM"})
    void aStreamMovesOnToTheNextMemberBeforeItsFirstToken(Operation operation) {
        Script broken = Script.empty().then(Play.of().failing(failure));
        Script whole = Script.empty().then(Play.of("a", "b"));
        Model model = Wrapping.over(
                RoundRobin.standard().with(time), operation.model("one", broken), operation.model("two", whole));

        assertThat(operation.run(model)).isEqualTo("ab");
        assertThat(RoundRobin.members(model).get(0).cooling()).isEqualTo(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @EnumSource(names = {"STREAM", "SPEECH_STREAM"})
    void piecesThatSayNothingDoNotCount(Operation operation) {
        Script script = Script.empty().then(Play.of("", "").failing(failure)).then(Play.of("", "a", "", "b"));

        Events events = new Events();

        assertThat(operation.run(Wrapping.on(Listening.with(events), retried(operation, script))))
                .isEqualTo("ab");
        assertThat(script.calls).hasValue(2);
        assertThat(events.names()).isEqualTo("Started Chunk FirstToken Chunk Chunk Chunk Completed");
    }

    @ParameterizedTest
    @EnumSource(names = {"STREAM", "SPEECH_STREAM"})
    void aStreamThatSaidSomethingFailsForGood(Operation operation) {
        Script script = Script.empty().then(Play.of("a").failing(failure));
        Object stream = operation.begin(retried(operation, script));

        assertThatThrownBy(() -> Operation.read(stream)).isSameAs(failure);
        assertThat(script.calls).hasValue(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"STREAM", "SPEECH_STREAM"})
    void aMemberWhoseStreamBreaksOffIsLeftOut(Operation operation) {
        Script broken = Script.empty().then(Play.of("a").failing(failure));
        Model model = Wrapping.over(
                RoundRobin.standard().with(time), operation.model(broken), operation.model(Script.empty()));

        assertThatThrownBy(() -> operation.run(model)).isSameAs(failure);
        assertThat(RoundRobin.members(model))
                .extracting(RoundRobin.Member::cooling)
                .containsExactly(Duration.ofSeconds(10), Duration.ZERO);
    }

    @ParameterizedTest
    @EnumSource(names = {"STREAM", "SPEECH_STREAM"})
    void openingAndReadingShareTheirAttempts(Operation operation) {
        InvokeException last = Script.failure(ErrorKind.SERVER_UNAVAILABLE);
        Script script = Script.empty()
                .thenFail(Script.failure(ErrorKind.CONNECTION))
                .then(Play.of().failing(failure))
                .thenFail(last);
        Object stream = operation.begin(retried(operation, script));

        assertThatThrownBy(() -> Operation.read(stream)).isSameAs(last);
        assertThat(last.getSuppressed()).hasSize(2).contains(failure);
        assertThat(script.calls).hasValue(3);
    }

    @ParameterizedTest
    @EnumSource(names = {"STREAM", "SPEECH_STREAM"})
    void anEmptyStreamIsAnAnswer(Operation operation) {
        Script script = Script.empty().then(Play.of());

        assertThat(operation.run(retried(operation, script))).isEmpty();
        assertThat(script.calls).hasValue(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"STREAM", "SPEECH_STREAM"})
    void closingEndsTheWaitAndOpensNoOther(Operation operation) {
        Script script = Script.empty().then(Play.of().failing(failure));
        AtomicReference<Object> stream = new AtomicReference<>();
        AtomicReference<Boolean> woken = new AtomicReference<>();
        time.pausing((wait, latch) -> {
            Operation.close(stream.get());
            woken.set(latch.getCount() == 0);
            return true;
        });
        stream.set(operation.begin(retried(operation, script)));

        assertThat(Operation.read(stream.get())).isEmpty();
        assertThat(woken).hasValue(true);
        assertThat(script.calls).hasValue(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"STREAM", "SPEECH_STREAM"})
    void closingEndsALaterWaitTooAndOpensNoOther(Operation operation) {
        Script script = Script.empty().then(Play.of().failing(failure)).thenFail(Script.failure(ErrorKind.RATE_LIMIT));
        AtomicReference<Object> stream = new AtomicReference<>();
        time.pausing((wait, latch) -> {
            if (script.calls.get() == 2) {
                Operation.close(stream.get());
            }
            return true;
        });
        stream.set(operation.begin(retried(operation, script)));

        assertThat(Operation.read(stream.get())).isEmpty();
        assertThat(script.calls).hasValue(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"STREAM", "SPEECH_STREAM"})
    void closingEndsTheIterationAlsoOfPiecesThatWereHeldBack(Operation operation) {
        Object stream = operation.begin(retried(operation, Script.empty().then(Play.of("", "", "a"))));
        Iterator<?> pieces = Operation.iterator(stream);
        pieces.next();
        Operation.close(stream);

        assertThat(pieces.hasNext()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"STREAM", "SPEECH_STREAM"})
    void aStreamThatIsOpenedWhileItIsClosedIsClosedToo(Operation operation) {
        AtomicReference<Object> stream = new AtomicReference<>();
        Play late = Play.of("late");
        Script script = Script.empty().then(Play.of().failing(failure)).always(() -> {
            Operation.close(stream.get());
            return late;
        });
        stream.set(operation.begin(retried(operation, script)));

        assertThat(Operation.read(stream.get())).isEmpty();
        assertThat(late.isClosed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"STREAM", "SPEECH_STREAM"})
    void theEchoOfClosingIsNoFailure(Operation operation) {
        CountDownLatch released = new CountDownLatch(1);
        AtomicReference<Object> stream = new AtomicReference<>();
        Play play = Play.of("a").onClose(released::countDown).then(() -> {
            Operation.close(stream.get());
            throw failure;
        });
        stream.set(operation.begin(retried(operation, Script.empty().then(play))));

        assertThat(Operation.read(stream.get())).isEqualTo("a");
        assertThat(List.of(released.getCount())).containsExactly(0L);
    }

    private Model retried(Operation operation, Script script) {
        return Wrapping.on(Retry.standard().with(time), operation.model(script));
    }
}
