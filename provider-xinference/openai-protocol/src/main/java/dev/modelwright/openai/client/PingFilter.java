package dev.modelwright.openai.client;

import java.io.IOException;
import okio.Buffer;
import okio.ByteString;

/**
 * Takes comments out of a streamed recording. The server puts them between its bytes when the next ones take long, as if the bytes
 * were events. Not thread-safe.
 */
final class PingFilter {

    private static final ByteString START = ByteString.encodeUtf8(": ping - ");
    private static final ByteString END = ByteString.encodeUtf8("\r\n\r\n");

    // A comment holds a time. What is longer is sound that happens to begin like one.
    private static final int LONGEST = 64;

    private final Buffer held = new Buffer();

    /** Moves bytes in as they arrived, and those that certainly are sound out. */
    void pass(Buffer arrived, Buffer sound) throws IOException {
        held.writeAll(arrived);
        long start = held.indexOf(START);
        while (start >= 0) {
            sound.write(held, start);
            long end = held.indexOf(END);
            if (end < 0 && held.size() < LONGEST + END.size()) {
                return;
            }
            if (end >= 0 && end <= LONGEST) {
                held.skip(end + END.size());
            } else {
                sound.write(held, START.size());
            }
            start = held.indexOf(START);
        }
        sound.write(held, held.size() - beginningOfStart());
    }

    /** Moves out what was held back, when nothing more arrives. */
    void finish(Buffer sound) throws IOException {
        sound.writeAll(held);
    }

    private long beginningOfStart() {
        long length = Math.min(START.size() - 1, held.size());
        while (length > 0 && !held.rangeEquals(held.size() - length, START.substring(0, (int) length))) {
            length--;
        }
        return length;
    }
}
