package dev.modelwright.xinference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.error.ConnectionException;
import dev.modelwright.model.CallHandle;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A handle ends a call of whatever kind that waits for the server, and the server sees that nobody waits. */
@Timeout(60)
final class CallHandleTest {

    private record Ended(Throwable failure, boolean stillInterrupted) {}

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    private final CallHandle handle = CallHandle.create();
    private final CompletableFuture<Ended> ended = new CompletableFuture<>();

    @ParameterizedTest
    @EnumSource
    void callIsEndedByItsHandle(Way way) throws Exception {
        HeldStream held = new HeldStream(" ", " ");
        server.describing(way.description()).answering(request -> held.answer());
        Thread caller = new Thread(() -> call(way));
        caller.setDaemon(true);
        caller.start();
        held.awaitBeginning();
        handle.cancel();

        Ended end = ended.get(20, TimeUnit.SECONDS);
        assertThat(end.failure())
                .isInstanceOf(CancellationException.class)
                .hasCauseInstanceOf(ConnectionException.class);
        assertThat(end.stillInterrupted()).isFalse();
        held.assertCancelled();
    }

    private void call(Way way) {
        try (XinferenceProvider provider = new XinferenceProvider()) {
            handle.call(() -> {
                way.call(provider, server.credentials().build());
                return way;
            });
            ended.completeExceptionally(new AssertionError("The call must not come to its end."));
        } catch (CancellationException cancelled) {
            ended.complete(new Ended(cancelled, Thread.currentThread().isInterrupted()));
        }
    }
}
