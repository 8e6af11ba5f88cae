package dev.modelwright.openai.client;

import java.io.IOException;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockResponseBody;
import okio.BufferedSink;
import okio.ByteString;

/** Turns a recording into an answer of the mock server, with chunks of its own. */
public final class Replay {

    private Replay() {}

    public static MockResponse response(Recording recording, Chunking chunking) {
        MockResponse.Builder response = new MockResponse.Builder().code(recording.status());
        response.headers(recording.headers());
        if (chunking == Chunking.AS_RECORDED && !recording.asksForStream()) {
            return response.body(new okio.Buffer().write(recording.bytes())).build();
        }
        return response.setHeader("Transfer-Encoding", "chunked")
                .body(new Chunks(chunking.cut(recording)))
                .build();
    }

    /** Writes each chunk by itself, in HTTP's chunked form. */
    record Chunks(List<ByteString> chunks) implements MockResponseBody {

        @Override
        public long getContentLength() {
            return -1;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            for (ByteString chunk : chunks) {
                sink.writeHexadecimalUnsignedLong(chunk.size())
                        .writeUtf8("\r\n")
                        .write(chunk)
                        .writeUtf8("\r\n")
                        .flush();
            }
            // The mock server itself writes the line end of the trailers.
            sink.writeUtf8("0\r\n").flush();
        }
    }
}
