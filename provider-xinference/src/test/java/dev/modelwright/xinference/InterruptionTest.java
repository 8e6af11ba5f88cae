package dev.modelwright.xinference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.modelwright.error.ConnectionException;
import dev.modelwright.error.InvokeException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An interrupted thread does not wait for a model, whichever way it called, and the model is told so where it can be. */
@Timeout(60)
final class InterruptionTest {

    private static final int FIRST_WITH_VIRTUAL_THREADS = 21;

    private record Ended(InvokeException failure, boolean stillInterrupted) {}

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    private final BlockingQueue<RecordedRequest> aborts = new LinkedBlockingQueue<>();
    private final CompletableFuture<Ended> ended = new CompletableFuture<>();
    private HeldStream held = new HeldStream("", "");

    @BeforeEach
    void listenForAborts() {
        server.aborting(request -> {
            aborts.add(request);
            return Wire.json("{\"msg\":\"DONE\"}");
        });
    }

    @ParameterizedTest
    @EnumSource
    void interruptedThreadStopsWaitingForTheModel(Way way) throws Exception {
        hold(way);
        Thread caller = new Thread(() -> call(way));
        caller.setDaemon(true);
        caller.start();

        assertEndsWhenInterrupted(caller);
    }

    @ParameterizedTest
    @EnumSource
    void interruptedVirtualThreadStopsWaitingToo(Way way) throws Throwable {
        assumeTrue(Runtime.version().feature() >= FIRST_WITH_VIRTUAL_THREADS, "skipped: no virtual threads");
        hold(way);

        assertEndsWhenInterrupted(startVirtual(() -> call(way)));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "LANGUAGE_MODEL",
                "LANGUAGE_MODEL_STREAMED",
                "LANGUAGE_MODEL_STREAMED_LATE",
                "COMPLETION_MODEL",
                "COMPLETION_MODEL_STREAMED"
            })
    void engineIsToldToStop(Way way) throws Exception {
        interruptedThreadStopsWaitingForTheModel(way);

        RecordedRequest abort = aborts.poll(20, TimeUnit.SECONDS);
        assertThat(abort).isNotNull();
        assertThat(abort.getTarget())
                .endsWith("/requests/"
                        + server.lastPlainBody().string("request_id").orElseThrow() + "/abort");
    }

    @Test
    void interruptedThreadAsksForNothing() throws Exception {
        server.describing(Way.LANGUAGE_MODEL.description());
        Thread caller = new Thread(() -> {
            Thread.currentThread().interrupt();
            call(Way.LANGUAGE_MODEL);
        });
        caller.start();

        assertAborted();
        assertThat(server.requests()).isEmpty();
    }

    private void hold(Way way) {
        held = new HeldStream(" ", " ");
        server.describing(way.description()).answering(request -> held.answer());
    }

    private void call(Way way) {
        try (XinferenceProvider provider = new XinferenceProvider()) {
            InvokeException failure = catchThrowableOfType(
                    InvokeException.class,
                    () -> way.call(provider, server.credentials().build()));
            ended.complete(new Ended(failure, Thread.currentThread().isInterrupted()));
        }
    }

    private void assertEndsWhenInterrupted(Thread caller) throws Exception {
        held.awaitBeginning();
        caller.interrupt();

        assertAborted();
        held.assertCancelled();
    }

    private void assertAborted() throws Exception {
        Ended end = ended.get(20, TimeUnit.SECONDS);
        assertThat(end.failure())
                .isInstanceOf(ConnectionException.class)
                .returns(false, InvokeException::isRetryable)
                .hasMessageContaining("interrupted");
        assertThat(end.failure().code()).hasValue("aborted");
        assertThat(end.stillInterrupted()).isTrue();
    }

    // The method is newer than the oldest Java that these tests run on.
    private static Thread startVirtual(Runnable work) throws Throwable {
        MethodHandle start = MethodHandles.publicLookup()
                .findStatic(Thread.class, "startVirtualThread", MethodType.methodType(Thread.class, Runnable.class));
        return (Thread) start.invokeExact(work);
    }
}
