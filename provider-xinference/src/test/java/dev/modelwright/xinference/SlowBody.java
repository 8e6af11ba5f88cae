package dev.modelwright.xinference;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponseBody;
import okio.BufferedSink;
import okio.ByteString;

/** A body whose first half comes at once, and the rest byte by byte with pauses. */
record SlowBody(ByteString bytes) implements MockResponseBody {

    private static final long PAUSE_MILLIS = 300;

    @Override
    public long getContentLength() {
        return bytes.size();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        int half = bytes.size() / 2;
        sink.write(bytes.substring(0, half)).flush();
        for (int i = half; i < bytes.size(); i++) {
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                throw new InterruptedIOException("The server was stopped.");
            }
            sink.writeByte(bytes.getByte(i)).flush();
        }
    }
}
