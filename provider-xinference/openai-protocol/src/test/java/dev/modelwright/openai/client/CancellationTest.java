package dev.modelwright.openai.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CancellationTest {

    private final MockWebServer server = Servers.create();
    private final OpenAiClient client = createClient();

    private OpenAiClient createClient() {
        try {
            server.start();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return Servers.client(Servers.settings(server).build());
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void closingFromAnotherThreadEndsAReaderThatWaits() throws Exception {
        server.enqueue(Servers.silentAfter(Servers.CHUNK));
        EventStream events = client.streamChat(Servers.BODY);
        CountDownLatch firstRead = new CountDownLatch(1);
        CompletableFuture<Object> reader = started(() -> {
            events.next();
            firstRead.countDown();
            return events.next();
        });
        firstRead.await();

        events.close();

        assertThat(failure(reader))
                .hasMessage("The stream was closed.")
                .returns(Reason.ABORTED, OpenAiException::reason);
    }

    @Test
    void closedStreamCannotBeReadOnAndMayBeClosedAgain() throws Exception {
        server.enqueue(Servers.silentAfter(Servers.CHUNK + Servers.CHUNK));
        EventStream events = client.streamChat(Servers.BODY);
        events.next();
        events.close();
        events.close();

        OpenAiException failure = catchThrowableOfType(OpenAiException.class, events::next);

        assertThat(failure.reason()).isEqualTo(Reason.ABORTED);
    }

    @Test
    void closingAfterTheEndLeavesTheEndAsItWas() throws Exception {
        server.enqueue(Servers.stream(Servers.CHUNK + "data: [DONE]\r\n\r\n"));
        EventStream events = client.streamChat(Servers.BODY);
        events.next();
        events.next();
        events.close();

        assertThat(events.next()).isEqualTo(Optional.empty());
        assertThat(events.sawDone()).isTrue();
    }

    @Test
    void connectionIsFreeAfterAStreamThatWasClosedEarly() throws Exception {
        server.enqueue(Servers.silentAfter(Servers.CHUNK));
        server.enqueue(Servers.answer());
        client.streamChat(Servers.BODY).close();

        assertThat(client.chat(Servers.BODY).members()).containsKey("choices");
    }

    @Test
    void closingTheClientEndsARequestThatWaits() throws Exception {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());
        CompletableFuture<Object> caller = started(() -> client.chat(Servers.BODY));
        server.takeRequest();

        client.close();

        assertThat(failure(caller).reason()).isEqualTo(Reason.ABORTED);
    }

    @Test
    void closedClientSendsNothing() {
        client.close();

        OpenAiException failure = catchThrowableOfType(OpenAiException.class, () -> client.get("models"));

        assertThat(failure).hasMessage("The client is closed.").returns(Reason.ABORTED, OpenAiException::reason);
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void interruptionEndsTheWaitBetweenAttemptsAndIsKept() {
        server.enqueue(Servers.loading("30"));
        ConnectionSettings settings = Servers.settings(server).maxRetries(1).build();
        try (OpenAiClient interrupted = Connections.create().client(settings, Servers.DIALECT, (length, exchange) -> {
            throw new InterruptedException();
        })) {
            OpenAiException failure = catchThrowableOfType(OpenAiException.class, () -> interrupted.chat(Servers.BODY));

            assertThat(failure.reason()).isEqualTo(Reason.ABORTED);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void interruptedThreadDoesNotWaitForAnAnswer() {
        server.enqueue(Servers.answer());
        Thread.currentThread().interrupt();

        OpenAiException failure = catchThrowableOfType(OpenAiException.class, () -> client.chat(Servers.BODY));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure.reason()).isEqualTo(Reason.ABORTED);
    }

    @Test
    void noThreadOfTheClientKeepsTheProcessAlive() throws Exception {
        server.enqueue(Servers.answer());
        client.chat(Servers.BODY);

        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().startsWith("OkHttp"))
                .allMatch(Thread::isDaemon);
    }

    private static CompletableFuture<Object> started(Callable<Object> work) {
        CompletableFuture<Object> result = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                result.complete(work.call());
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
        return result;
    }

    private static OpenAiException failure(CompletableFuture<Object> result) {
        ExecutionException failure =
                catchThrowableOfType(ExecutionException.class, () -> result.get(20, TimeUnit.SECONDS));
        return (OpenAiException) failure.getCause();
    }
}
