package dev.modelwright.xinference;

import java.io.IOException;
import mockwebserver3.MockResponseBody;
import okio.BufferedSink;
import okio.ByteString;

/** A body, in HTTP's chunked form, of so many mebibytes of blanks before what belongs into it. */
record LongBody(int mebibytes, ByteString end) implements MockResponseBody {

    private static final ByteString MEBIBYTE = ByteString.encodeUtf8(" ".repeat(1024 * 1024));

    @Override
    public long getContentLength() {
        return -1;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        for (int i = 0; i < mebibytes; i++) {
            writeChunk(sink, MEBIBYTE);
        }
        writeChunk(sink, end);
        // The mock server itself writes the line end of the trailers.
        sink.writeUtf8("0\r\n");
    }

    private static void writeChunk(BufferedSink sink, ByteString bytes) throws IOException {
        sink.writeHexadecimalUnsignedLong(bytes.size())
                .writeUtf8("\r\n")
                .write(bytes)
                .writeUtf8("\r\n");
    }
}
