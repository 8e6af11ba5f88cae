package dev.modelwright.decorator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.error.ConnectionException;
import dev.modelwright.model.Model;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Limits of calls that block. The time limit only keeps a fault from hanging the build. */
@Timeout(60)
class TimedCallTest {

    private static final Duration FIVE = Duration.ofSeconds(5);

    private final FakeTime patient = FakeTime.inWhichAllEnds();
    private final FakeTime hasty = new FakeTime().pausing((wait, woken) -> false);
    private final CountDownLatch interrupted = new CountDownLatch(1);
    private final CountDownLatch begun = new CountDownLatch(1);
    private final Script stuck = Script.empty().always(this::waitForInterruption);

    @ParameterizedTest
    @EnumSource
    void aCallWithoutALimitStaysOnItsThread(Operation operation) {
        AtomicReference<Thread> thread = new AtomicReference<>();
        operation.run(Wrapping.on(TimeLimits.none().withIdle(FIVE), operation.model(noting(thread))));

        assertThat(thread).hasValue(Thread.currentThread());
    }

    @ParameterizedTest
    @EnumSource
    void aCallWithALimitRunsOnADaemonOfItsOwn(Operation operation) {
        AtomicReference<Thread> thread = new AtomicReference<>();
        operation.run(Wrapping.on(TimeLimits.none().withTotal(FIVE), operation.model(noting(thread))));

        assertThat(thread.get()).isNotEqualTo(Thread.currentThread());
        assertThat(thread.get().isDaemon()).isTrue();
        assertThat(thread.get().getName()).isEqualTo("modelwright-call");
    }

    @Test
    void theThreadsOfCallsCanBeChosen() {
        AtomicReference<Thread> thread = new AtomicReference<>();
        TimeLimits here = TimeLimits.none().withTotal(FIVE).withThreads(Runnable::run);
        Operation.EMBED.run(Wrapping.on(here, Operation.EMBED.model(noting(thread))));

        assertThat(thread).hasValue(Thread.currentThread());
    }

    @ParameterizedTest
    @EnumSource
    void aCallThatTakesTooLongIsInterrupted(Operation operation) throws Exception {
        FakeTime onceBegun = new FakeTime().pausing((wait, woken) -> {
            begun.await();
            return false;
        });
        Model model = Wrapping.on(TimeLimits.none().withTotal(FIVE).with(onceBegun), operation.model(stuck));

        assertThatThrownBy(() -> operation.run(model)).hasMessageContaining("`total` of 5 s");
        interrupted.await();
        assertThat(onceBegun.pauses).containsExactly(FIVE);
    }

    @Test
    void theShorterLimitHoldsForOpening() {
        TimeLimits limits = TimeLimits.none().with(hasty).withTotal(FIVE);
        Model first = Wrapping.on(limits.withFirstToken(Duration.ofSeconds(4)), Operation.STREAM.model(stuck));
        Model total = Wrapping.on(limits.withFirstToken(Duration.ofSeconds(6)), Operation.STREAM.model(stuck));

        assertThatThrownBy(() -> Operation.STREAM.begin(first)).hasMessageContaining("`first token` of 4 s");
        assertThatThrownBy(() -> Operation.STREAM.begin(total)).hasMessageContaining("`total` of 5 s");
    }

    @ParameterizedTest
    @EnumSource(names = {"STREAM", "SPEECH_STREAM"})
    void aStreamThatOpensTooLateIsClosed(Operation operation) throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        CountDownLatch givenUp = new CountDownLatch(1);
        FakeTime onceBegun = new FakeTime().pausing((wait, woken) -> {
            begun.await();
            return false;
        });
        Script late = Script.empty().always(() -> {
            begun.countDown();
            awaitWhateverComes(givenUp);
            return Play.of("late").onClose(closed::countDown);
        });
        Model model = Wrapping.on(TimeLimits.none().withTotal(FIVE).with(onceBegun), operation.model(late));

        assertThatThrownBy(() -> operation.begin(model)).isInstanceOf(ConnectionException.class);
        givenUp.countDown();
        closed.await();
        assertThat(closed.getCount()).isZero();
    }

    @Test
    void anInterruptedCallerGivesUpAndStaysInterrupted() throws Exception {
        FakeTime interrupting = new FakeTime().pausing((wait, woken) -> {
            begun.await();
            throw new InterruptedException();
        });
        TimeLimits limits = TimeLimits.none().withTotal(FIVE).with(interrupting);
        Model model = Wrapping.on(limits, Operation.INVOKE.model(stuck));

        assertThatThrownBy(() -> Operation.INVOKE.run(model))
                .isInstanceOfSatisfying(
                        ConnectionException.class,
                        failure -> assertThat(failure.isRetryable()).isFalse());
        assertThat(Thread.interrupted()).isTrue();
        interrupted.await();
        assertThat(interrupted.getCount()).isZero();
    }

    @Test
    void anAnswerThatComesJustInTimeIsKept() {
        FakeTime late = new FakeTime().pausing((wait, woken) -> {
            woken.await();
            return false;
        });
        TimeLimits limits = TimeLimits.none().withTotal(FIVE).with(late);

        assertThat(Operation.STREAM.run(Wrapping.on(limits, Operation.STREAM.model(Script.empty()))))
                .isEqualTo("yes");
    }

    @Test
    void errorsComeOutAsTheyAre() {
        AssertionError error = new AssertionError("a fault");
        Script faulty = Script.empty().always(() -> {
            throw error;
        });
        Model model = Wrapping.on(TimeLimits.none().withTotal(FIVE).with(patient), Operation.EMBED.model(faulty));

        assertThatThrownBy(() -> Operation.EMBED.run(model)).isSameAs(error);
    }

    private static Script noting(AtomicReference<Thread> thread) {
        return Script.empty().always(() -> {
            thread.set(Thread.currentThread());
            return Play.of("yes");
        });
    }

    private Play waitForInterruption() {
        begun.countDown();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException expected) {
            interrupted.countDown();
        }
        return Play.of();
    }

    // A client that does not heed interruptions.
    private static void awaitWhateverComes(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException ignored) {
                continue;
            }
        }
    }
}
