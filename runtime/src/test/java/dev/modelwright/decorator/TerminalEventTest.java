package dev.modelwright.decorator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.InvokeException;
import dev.modelwright.model.Model;
import java.util.Iterator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every call of every kind has exactly one last event. The time limit only keeps a fault from hanging the build. */
@Timeout(60)
class TerminalEventTest {

    private final Events events = new Events();
    private final InvokeException failure = Script.failure(ErrorKind.CONNECTION);

    @ParameterizedTest
    @EnumSource
    void endedCallsAreCompleted(Operation operation) {
        Object answer = operation.begin(heard(operation, Script.empty()));
        Operation.read(answer);
        closeTwice(operation, answer);

        assertThat(events.names())
                .isEqualTo(operation.isStream() ? "Started FirstToken Chunk Chunk Completed" : "Started Completed");
    }

    @ParameterizedTest
    @EnumSource
    void callsThatFailAtOnceHaveFailed(Operation operation) {
        Model model = heard(operation, Script.empty().thenFail(failure));

        assertThatThrownBy(() -> operation.begin(model)).isSameAs(failure);
        assertThat(events.names()).isEqualTo("Started Failed");
    }

    @ParameterizedTest
    @EnumSource
    void callsThatFailWhileTheyAreAnsweredHaveFailed(Operation operation) {
        Model model = heard(operation, Script.empty().then(Play.of("a").failing(failure)));

        assertThatThrownBy(() -> operation.run(model)).isSameAs(failure);
        assertThat(events.names())
                .isEqualTo(operation.isStream() ? "Started FirstToken Chunk Failed" : "Started Failed");
    }

    @ParameterizedTest
    @EnumSource
    void faultsThatAreNoFailuresOfCallsEndThemToo(Operation operation) {
        AssertionError error = new AssertionError("a fault");
        Model model = heard(operation, Script.empty().always(() -> {
            throw error;
        }));

        assertThatThrownBy(() -> operation.run(model)).isSameAs(error);
        assertThat(events.names()).isEqualTo("Started Failed");
    }

    @ParameterizedTest
    @EnumSource(names = {"STREAM", "SPEECH_STREAM"})
    void callsThatFailAndAreReadOnAndClosedHaveFailedOnce(Operation operation) {
        Object stream =
                operation.begin(heard(operation, Script.empty().then(Play.of().failing(failure))));
        Iterator<?> pieces = Operation.iterator(stream);

        assertThatThrownBy(pieces::hasNext).isSameAs(failure);
        assertThatThrownBy(pieces::hasNext).isSameAs(failure);
        closeTwice(operation, stream);
        assertThat(events.names()).isEqualTo("Started Failed");
    }

    @ParameterizedTest
    @EnumSource(names = {"STREAM", "SPEECH_STREAM"})
    void streamsThatAreClosedEarlyAreCancelled(Operation operation) {
        Object stream = operation.begin(heard(operation, Script.empty()));
        Iterator<?> pieces = Operation.iterator(stream);
        pieces.next();
        closeTwice(operation, stream);

        assertThat(pieces.hasNext()).isFalse();
        assertThat(events.names()).isEqualTo("Started FirstToken Chunk Cancelled");
    }

    @ParameterizedTest
    @EnumSource(names = {"STREAM", "SPEECH_STREAM"})
    void streamsThatAreNeverIteratedAreCancelled(Operation operation) {
        Object stream = operation.begin(heard(operation, Script.empty()));
        closeTwice(operation, stream);

        assertThat(events.names()).isEqualTo("Started Cancelled");
    }

    @ParameterizedTest
    @EnumSource(names = {"STREAM", "SPEECH_STREAM"})
    void streamsThatAreReadAfterTheyWereClosedStayCancelled(Operation operation) {
        Object stream = operation.begin(heard(operation, Script.empty()));
        Operation.close(stream);
        Operation.read(stream);

        assertThat(events.names()).isEqualTo("Started Cancelled");
    }

    @ParameterizedTest
    @EnumSource(names = {"STREAM", "SPEECH_STREAM"})
    void streamsWhoseVendorFailsToLetGoAreCancelled(Operation operation) {
        Play stubborn = Play.of("a").onClose(() -> {
            throw failure;
        });
        Object stream = operation.begin(heard(operation, Script.empty().then(stubborn)));

        assertThatThrownBy(() -> Operation.close(stream)).isSameAs(failure);
        assertThat(events.names()).isEqualTo("Started Cancelled");
    }

    @RepeatedTest(200)
    void nothingFollowsTheLastEventWhoeverIsFirst() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Play play = Play.of("a", "b", "c", "d", "e");
            Object stream = Operation.STREAM.begin(
                    heard(Operation.STREAM, Script.empty().then(play)));
            CountDownLatch start = new CountDownLatch(1);
            Future<?> reader = threads.submit(() -> {
                start.await();
                return Operation.read(stream);
            });
            Future<?> closer = threads.submit(() -> {
                start.await();
                Operation.close(stream);
                return null;
            });
            start.countDown();
            reader.get();
            closer.get();
        } finally {
            threads.shutdownNow();
        }

        assertThat(events.lasts()).hasSize(1);
        assertThat(events.names()).matches("Started( FirstToken)?( Chunk)* (Cancelled|Completed)");
    }

    private Model heard(Operation operation, Script script) {
        return Wrapping.on(Listening.with(events), operation.model(script));
    }

    private static void closeTwice(Operation operation, Object stream) {
        if (operation.isStream()) {
            Operation.close(stream);
            Operation.close(stream);
        }
    }
}
