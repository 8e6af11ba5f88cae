package dev.modelwright.xinference.client;

import java.io.IOException;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Cuts a byte stream into lines that end with LF, CR or CRLF and decodes each line as a whole. */
final class LineReader {

    private static final ByteString LINE_END = ByteString.encodeUtf8("\r\n");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final BufferedSource source;
    private final int longestLine;
    private boolean first = true;
    private boolean afterCarriageReturn;

    LineReader(BufferedSource source, int longestLine) {
        this.source = source;
        this.longestLine = longestLine;
    }

    /** Returns the next line without its end, or null at the end of the stream. */
    @Nullable
    String next() throws IOException {
        skipLineFeedOfPair();
        long length = lengthOfLine();
        if (length >= 0) {
            String line = decoded(length);
            afterCarriageReturn = source.readByte() == '\r';
            return line;
        }
        return source.exhausted() ? null : decoded(source.getBuffer().size());
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

    private String decoded(long length) throws IOException {
        String line = source.readUtf8(length);
        boolean marked = first && !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK;
        first = false;
        return marked ? line.substring(1) : line;
    }
}
