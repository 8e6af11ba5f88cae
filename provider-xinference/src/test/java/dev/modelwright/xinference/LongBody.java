package dev.modelwright.xinference;

import java.io.IOException;
import mockwebserver3.MockResponseBody;
import okio.BufferedSink;
import okio.ByteString;

/** A body of so many mebibytes of blanks before what belongs into it. It does not say how long it is. */
record LongBody(int mebibytes, ByteString end) implements MockResponseBody {

    private static final ByteString MEBIBYTE = ByteString.encodeUtf8(" ".repeat(1024 * 1024));

    @Override
    public long getContentLength() {
        return -1;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        for (int i = 0; i < mebibytes; i++) {
            sink.write(MEBIBYTE);
        }
        sink.write(end);
    }
}
