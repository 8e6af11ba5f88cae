package dev.modelwright.xinference;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockResponseBody;
import okio.BufferedSink;

/** A stream that begins, waits for its abortion and then ends as the server ends aborted streams. */
record EndedStream(String beginning, CountDownLatch aborted, CountDownLatch sent) implements MockResponseBody {

    static MockResponse of(String beginning, CountDownLatch aborted, CountDownLatch sent) {
        return Wire.stream()
                .setHeader("Connection", "close")
                .body(new EndedStream(beginning, aborted, sent))
                .build();
    }

    @Override
    public long getContentLength() {
        return -1;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        sink.writeUtf8(beginning).flush();
        try {
            if (!aborted.await(20, TimeUnit.SECONDS)) {
                throw new InterruptedIOException("Nobody aborted the stream.");
            }
        } catch (InterruptedException e) {
            throw new InterruptedIOException("The stream was interrupted.");
        }
        sink.writeUtf8(Wire.framed("{\"error\": \"Request was aborted\"}")).flush();
        sent.countDown();
    }
}
