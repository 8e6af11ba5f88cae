package dev.modelwright.openai.client;

import java.io.IOException;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;

/**
 * Cuts a byte stream into lines that end with LF, CR or CRLF, of which only the parts that are asked for are decoded. Each line is to be
 * taken, as a whole or in parts, before the next.
 */
final class LineReader {

    private static final ByteString LINE_END = ByteString.encodeUtf8("\r\n");
    private static final ByteString BYTE_ORDER_MARK = ByteString.encodeUtf8("\uFEFF");

    private final BufferedSource source;
    private final int longestLine;
    private boolean first = true;
    private boolean afterCarriageReturn;
    private boolean hasEnd;
    private long left;

    LineReader(BufferedSource source, int longestLine) {
        this.source = source;
        this.longestLine = longestLine;
    }

    /** Waits for the next line; false at the end of the stream. */
    boolean next() throws IOException {
        skipLineFeedOfPair();
        long length = lengthOfLine();
        hasEnd = length >= 0;
        left = hasEnd ? length : source.getBuffer().size();
        boolean exists = hasEnd || left > 0;
        if (first && exists) {
            takes(BYTE_ORDER_MARK);
            first = false;
        }
        return exists;
    }

    /** Returns whether nothing of the line is left. */
    boolean isEmpty() {
        return left == 0;
    }

    /** Takes the beginning of what is left if it is this. */
    boolean takes(ByteString beginning) throws IOException {
        boolean isNext = beginning.size() <= left && source.getBuffer().rangeEquals(0, beginning);
        if (isNext) {
            source.skip(beginning.size());
            left -= beginning.size();
        }
        return isNext;
    }

    /** Takes what is left of the line and its end. */
    String rest() throws IOException {
        String rest = source.readUtf8(left);
        passEnd();
        return rest;
    }

    /** Passes over what is left of the line and its end. */
    void skip() throws IOException {
        source.skip(left);
        passEnd();
    }

    private void passEnd() throws IOException {
        left = 0;
        afterCarriageReturn = hasEnd && source.readByte() == '\r';
    }

    // Looked at only when the next line is asked for: waiting for a line feed here would hold back the line before it.
    private void skipLineFeedOfPair() throws IOException {
        if (afterCarriageReturn && source.request(1) && source.getBuffer().getByte(0) == '\n') {
            source.skip(1);
        }
        afterCarriageReturn = false;
    }

    private long lengthOfLine() throws IOException {
        Buffer buffer = source.getBuffer();
        long seen = 0;
        while (true) {
            long end = buffer.indexOfElement(LINE_END, seen);
            seen = buffer.size();
            if (end > longestLine || end < 0 && seen > longestLine) {
                throw Failures.tooLarge("line", longestLine);
            }
            if (end >= 0 || !source.request(seen + 1)) {
                return end;
            }
        }
    }
}
