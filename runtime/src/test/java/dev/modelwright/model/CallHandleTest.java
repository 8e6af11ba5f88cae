package dev.modelwright.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
final class CallHandleTest {

    private final CallHandle handle = CallHandle.create();

    @Test
    void answerOfAnUndisturbedCallIsReturned() {
        assertThat(handle.call(() -> "answer")).isEqualTo("answer");
        assertThat(handle.isCancelled()).isFalse();
    }

    @Test
    void failureOfAnUndisturbedCallIsThrownAsItIs() {
        IllegalStateException failure = new IllegalStateException("no");

        assertThatThrownBy(() -> handle.call(() -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }

    @Test
    void waitIsEndedByAnotherThread() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Boolean> stillInterrupted = new CompletableFuture<>();
        CompletableFuture<Object> call = CompletableFuture.supplyAsync(() -> {
            try {
                return handle.call(() -> waitForEver(begun));
            } finally {
                stillInterrupted.complete(Thread.currentThread().isInterrupted());
            }
        });
        begun.await();
        handle.cancel();

        CompletionException ended = catchThrowableOfType(CompletionException.class, call::join);
        assertThat(ended.getCause()).isInstanceOf(CancellationException.class).hasMessage("The call was cancelled.");
        assertThat(ended.getCause().getCause()).isInstanceOf(VendorStopped.class);
        assertThat(stillInterrupted.join()).isFalse();
    }

    @Test
    void callThatIsCancelledBeforehandIsNotMade() {
        AtomicInteger calls = new AtomicInteger();
        handle.cancel();

        assertThatThrownBy(() -> handle.call(calls::incrementAndGet))
                .isInstanceOf(CancellationException.class)
                .hasNoCause();
        assertThat(calls).hasValue(0);
    }

    @Test
    void answerThatComesWithTheCancellationCounts() {
        String answer = handle.call(() -> {
            handle.cancel();
            return "paid for";
        });

        assertThat(answer).isEqualTo("paid for");
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void streamThatComesWithTheCancellationIsClosed() {
        CountedStream stream = handle.call(() -> {
            handle.cancel();
            return new CountedStream();
        });

        assertThat(stream.closed).hasValue(1);
    }

    @Test
    void streamIsClosedByTheHandle() {
        CountedStream stream = handle.call(CountedStream::new);
        assertThat(stream.closed).hasValue(0);

        handle.cancel();

        assertThat(stream.closed).hasValue(1);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void wholeAnswerIsNotDisturbedAfterwards() {
        handle.call(() -> "answer");

        handle.cancel();

        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThat(handle.isCancelled()).isTrue();
    }

    @Test
    void handleTakesOneCall() {
        handle.call(() -> "answer");

        assertThatThrownBy(() -> handle.call(() -> "another"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Create another");
    }

    @Test
    void errorLeavesNoThreadToInterrupt() {
        AssertionError error = new AssertionError("no");
        assertThatThrownBy(() -> handle.call(() -> {
                    throw error;
                }))
                .isSameAs(error);

        handle.cancel();

        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    private static String waitForEver(CountDownLatch begun) {
        try {
            begun.countDown();
            new CountDownLatch(1).await();
            return "never";
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new VendorStopped();
        }
    }

    private static final class VendorStopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static final class CountedStream implements LlmStream {

        private final AtomicInteger closed = new AtomicInteger();

        @Override
        public Iterator<LlmChunk> iterator() {
            return List.<LlmChunk>of().iterator();
        }

        @Override
        public LlmResult result() {
            throw new IllegalStateException();
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }
}
