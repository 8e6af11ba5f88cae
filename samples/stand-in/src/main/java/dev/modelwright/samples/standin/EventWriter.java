package dev.modelwright.samples.standin;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Writes server-sent events, each alone and at once, with a rest between two of them. */
final class EventWriter {

    private final RunningStreams running;
    private final Actor actor;
    private final Duration rest;

    EventWriter(RunningStreams running, Actor actor, Duration rest) {
        this.running = running;
        this.actor = actor;
        this.rest = rest;
    }

    void write(StreamedAnswer answer, OutputStream out) throws IOException {
        Optional<CountDownLatch> abortion = running.begin(answer.key());
        if (abortion.isEmpty()) {
            event(out, ErrorFrame.of(actor.says("Request id: " + answer.key().requestId() + " has already existed!")));
            return;
        }
        try {
            untilAborted(answer.data().iterator(), abortion.get(), out);
        } finally {
            running.end(answer.key());
        }
    }

    private void untilAborted(Iterator<String> data, CountDownLatch abortion, OutputStream out) throws IOException {
        event(out, data.next());
        while (data.hasNext()) {
            if (abortedWhileResting(abortion)) {
                event(out, ErrorFrame.of(actor.says("Request was aborted")));
                return;
            }
            event(out, data.next());
        }
    }

    private boolean abortedWhileResting(CountDownLatch abortion) throws InterruptedIOException {
        try {
            return abortion.await(rest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The stand-in server was closed");
        }
    }

    private static void event(OutputStream out, String data) throws IOException {
        out.write(("data: " + data + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
