package dev.modelwright.decorator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.error.ConnectionException;
import dev.modelwright.model.Model;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The time limit only keeps a fault from hanging the build. */
@Timeout(60)
class SystemTimeTest {

    private static final Duration LONG = Duration.ofHours(1);

    private final Time time = Time.system();

    @Test
    void aPauseTellsWhyItEnded() throws Exception {
        assertThat(time.pause(LONG, new CountDownLatch(0))).isTrue();
        assertThat(time.pause(Duration.ZERO, new CountDownLatch(1))).isFalse();
    }

    @Test
    void anInterruptedPauseEnds() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> time.pause(LONG, new CountDownLatch(1))).isInstanceOf(InterruptedException.class);
    }

    @Test
    void timeNeverGoesBack() {
        Duration before = time.now();

        assertThat(time.now()).isGreaterThanOrEqualTo(before);
    }

    @Test
    void alarmsGoOffOnADaemon() throws Exception {
        AtomicReference<Thread> thread = new AtomicReference<>();
        CountDownLatch gone = new CountDownLatch(1);
        time.alarm(Duration.ZERO, () -> {
            thread.set(Thread.currentThread());
            gone.countDown();
        });
        gone.await();

        assertThat(thread.get().isDaemon()).isTrue();
        assertThat(thread.get().getName()).isEqualTo("modelwright-alarms");
    }

    @Test
    void aCancelledAlarmDoesNotGoOff() throws Exception {
        AtomicReference<String> heard = new AtomicReference<>("nothing");
        CountDownLatch later = new CountDownLatch(1);
        CountDownLatch busy = new CountDownLatch(1);
        time.alarm(Duration.ZERO, () -> await(busy));
        Time.Alarm cancelled = time.alarm(Duration.ZERO, () -> heard.set("an alarm"));
        time.alarm(Duration.ZERO, later::countDown);
        cancelled.cancel();
        busy.countDown();
        later.await();

        assertThat(heard).hasValue("nothing");
    }

    @Test
    void aStreamThatReallyStallsIsClosed() {
        CountDownLatch released = new CountDownLatch(1);
        Play play = Play.of("Once").onClose(released::countDown).then(() -> {
            await(released);
            return Optional.empty();
        });
        TimeLimits limits = TimeLimits.none().withIdle(Duration.ofMillis(1));
        Model model = Wrapping.on(limits, Operation.STREAM.model(Script.empty().then(play)));

        assertThatThrownBy(() -> Operation.STREAM.run(model)).isInstanceOf(ConnectionException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
