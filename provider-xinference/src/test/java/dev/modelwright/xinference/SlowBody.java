package dev.modelwright.xinference;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponseBody;
import okio.BufferedSink;
import okio.ByteString;

/** A body whose first half comes at once, then some bytes one by one with pauses, then the rest. */
record SlowBody(ByteString bytes) implements MockResponseBody {

    private static final long PAUSE_MILLIS = 100;
    private static final int DRIPS = 20;

    @Override
    public long getContentLength() {
        return bytes.size();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        int half = bytes.size() / 2;
        sink.write(bytes.substring(0, half)).flush();
        int rest = Math.min(bytes.size(), half + DRIPS);
        for (int i = half; i < rest; i++) {
            pause();
            sink.writeByte(bytes.getByte(i)).flush();
        }
        sink.write(bytes.substring(rest));
    }

    private static void pause() throws InterruptedIOException {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            throw new InterruptedIOException("The server was stopped.");
        }
    }
}
