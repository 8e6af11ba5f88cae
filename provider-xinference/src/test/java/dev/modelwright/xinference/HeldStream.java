package dev.modelwright.xinference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockResponseBody;
import okio.BufferedSink;

/**
 * A stream that begins, then is silent until it is told to go on, and then never ends: only a reader that goes away ends it.
 */
final class HeldStream implements MockResponseBody {

    private static final long PATIENCE_SECONDS = 20;

    private final String beginning;
    private final String rest;
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goesOn = new CountDownLatch(1);
    private final CountDownLatch cancelled = new CountDownLatch(1);

    HeldStream(String beginning, String rest) {
        this.beginning = beginning;
        this.rest = rest;
    }

    MockResponse answer() {
        return Wire.stream().setHeader("Connection", "close").body(this).build();
    }

    @Override
    public long getContentLength() {
        return -1;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        sink.writeUtf8(beginning).flush();
        begun.countDown();
        await(goesOn);
        try {
            while (true) {
                sink.writeUtf8(rest).flush();
            }
        } catch (IOException readerIsGone) {
            cancelled.countDown();
            throw readerIsGone;
        }
    }

    void goOn() {
        goesOn.countDown();
    }

    void awaitBeginning() throws IOException {
        await(begun);
    }

    /** Passes when the server has found out that its reader is gone. */
    void assertCancelled() throws InterruptedException {
        goOn();
        assertThat(cancelled.await(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as("the server's connection is closed")
                .isTrue();
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new InterruptedIOException("Nobody told the stream to go on.");
            }
        } catch (InterruptedException e) {
            throw new InterruptedIOException("The stream was interrupted.");
        }
    }
}
