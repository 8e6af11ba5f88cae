package dev.modelwright.openai.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ExchangesTest {

    private final Exchanges exchanges = new Exchanges();
    private final AtomicInteger told = new AtomicInteger();

    @Test
    void oneDaemonThreadLooksAfterAllAndEndsWhenNoneIsOpen() throws Exception {
        Set<Thread> before = watchers();
        Exchange one = exchange();
        Exchange other = exchange();
        one.begin();
        other.begin();
        Thread watcher = onlyNew(before);
        one.finish();
        other.finish();
        watcher.join();

        assertThat(watcher.isDaemon()).isTrue();
    }

    @Test
    void exchangeThatEverybodyHasForgottenIsForgotten() throws Exception {
        Set<Thread> before = watchers();
        exchange().begin();
        Thread watcher = onlyNew(before);
        while (watcher.isAlive()) {
            System.gc();
            watcher.join(50);
        }

        assertThat(watchers()).doesNotContain(watcher);
    }

    @Test
    void threadIsWatchedAgainAfterAWhileWithoutAny() throws Exception {
        Set<Thread> before = watchers();
        Exchange first = exchange();
        first.begin();
        Thread watcher = onlyNew(before);
        first.finish();
        watcher.join();

        assertThat(cancelledByInterruption(exchange())).isTrue();
    }

    @Test
    void interruptionOfAThreadThatDoesNotWaitAnyMoreEndsNothing() throws Exception {
        Exchange left = exchange();
        AtomicBoolean over = new AtomicBoolean();
        Thread elsewhere = started(left, () -> {
            left.leave();
            Thread.currentThread().interrupt();
            spinUntil(over::get);
        });

        // Each takes a look at all; between the first and the last, one look is whole.
        assertThat(cancelledByInterruption(exchange())).isTrue();
        assertThat(cancelledByInterruption(exchange())).isTrue();
        assertThat(elsewhere.isInterrupted()).isTrue();
        assertThat(left.isCancelled()).isFalse();
        over.set(true);
        elsewhere.join();
        left.finish();
    }

    @Test
    void closingEndsWhatIsOpenAndLetsOnlyBeginWhatBelongsToClosing() throws Exception {
        Exchange open = exchange();
        open.begin();
        Exchange last = new Exchange(exchanges, true, () -> {});
        last.begin();
        exchanges.close();
        Exchange late = exchange();

        assertThat(open.isCancelled()).isTrue();
        assertThat(last.isCancelled()).isFalse();
        assertThat(catchThrowableOfType(OpenAiException.class, late::begin))
                .hasMessage("The client is closed.")
                .returns(Reason.ABORTED, OpenAiException::reason);
        new Exchange(exchanges, true, () -> {}).begin();
    }

    @Test
    void nobodyIsToldOfWhatWasNeverSent() throws Exception {
        Exchange open = exchange();
        open.begin();
        open.abandon();

        assertThat(told).hasValue(0);
        open.finish();
    }

    private static boolean cancelledByInterruption(Exchange exchange) throws Exception {
        Thread waiting = started(exchange, () -> spinUntil(exchange::isCancelled));
        waiting.interrupt();
        waiting.join();
        return exchange.isCancelled();
    }

    /** Returns a thread that has begun an exchange and goes on with something else. */
    private static Thread started(Exchange exchange, Runnable afterwards) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        Thread thread = new Thread(() -> {
            try {
                exchange.begin();
            } catch (OpenAiException closed) {
                throw new IllegalStateException(closed);
            }
            begun.countDown();
            afterwards.run();
        });
        thread.setDaemon(true);
        thread.start();
        begun.await();
        return thread;
    }

    private static void spinUntil(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    private Exchange exchange() {
        return new Exchange(exchanges, false, told::incrementAndGet);
    }

    private static Thread onlyNew(Set<Thread> before) {
        Set<Thread> now = watchers();
        now.removeAll(before);
        assertThat(now).hasSize(1);
        return now.iterator().next();
    }

    private static Set<Thread> watchers() {
        Set<Thread> watchers = new HashSet<>(Thread.getAllStackTraces().keySet());
        watchers.removeIf(thread -> !thread.getName().equals("openai-interrupts"));
        return watchers;
    }
}
