package dev.modelwright.samples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class WindowTest {

    private final AtomicInteger made = new AtomicInteger();

    @Test
    void resultsComeInTheOrderOfTheCallsThoughLaterCallsEndFirst() throws Exception {
        CountDownLatch laterEnded = new CountDownLatch(1);
        List<Integer> results = new ArrayList<>();
        new Window<Integer>(2)
                .run(
                        List.<Callable<Integer>>of(
                                        () -> {
                                            laterEnded.await();
                                            return 1;
                                        },
                                        () -> {
                                            laterEnded.countDown();
                                            return 2;
                                        },
                                        () -> 3)
                                .iterator(),
                        results::add);

        assertThat(results).containsExactly(1, 2, 3);
    }

    @Test
    void asManyCallsAsTheWindowIsWideRunAtOnce() throws Exception {
        CyclicBarrier together = new CyclicBarrier(3);
        List<Integer> results = new ArrayList<>();
        new Window<Integer>(3).run(calls(9, () -> together.await(30, TimeUnit.SECONDS)), results::add);

        assertThat(results).hasSize(9);
    }

    @Test
    void noCallIsMadeReadyBeyondTheWindowWhileNobodyTakesResults() throws Exception {
        List<Integer> readyWhenTaken = new ArrayList<>();
        new Window<Integer>(4).run(calls(12, () -> 0), result -> readyWhenTaken.add(made.get()));

        assertThat(readyWhenTaken).containsExactly(4, 5, 6, 7, 8, 9, 10, 11, 12, 12, 12, 12);
    }

    @Test
    void failureOfACallIsThrownAndCallsThatRunAreInterrupted() {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        CountDownLatch running = new CountDownLatch(1);
        Iterator<Callable<Integer>> calls = List.<Callable<Integer>>of(
                        () -> {
                            running.await();
                            throw new IllegalStateException("broken");
                        },
                        () -> {
                            running.countDown();
                            try {
                                never.await();
                            } catch (InterruptedException e) {
                                interrupted.countDown();
                            }
                            return 2;
                        })
                .iterator();

        assertThatThrownBy(() -> new Window<Integer>(2).run(calls, result -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("broken");
        assertThat(ended(interrupted)).isTrue();
    }

    @Test
    void failureToTakeAResultEndsAll() {
        assertThatThrownBy(() -> new Window<Integer>(2).run(calls(5, () -> 0), result -> {
                    throw new IOException("full");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
        assertThat(made).hasValue(2);
    }

    private static boolean ended(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Iterator<Callable<Integer>> calls(int count, Callable<Integer> call) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return made.get() < count;
            }

            @Override
            public Callable<Integer> next() {
                made.incrementAndGet();
                return call;
            }
        };
    }
}
