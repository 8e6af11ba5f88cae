package dev.modelwright.processor.yaml;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FileCode;
import dev.modelwright.processor.diagnostic.FileLocation;
import dev.modelwright.processor.diagnostic.HintCode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text of one file and its lines. Line ends may be LF, CRLF or CR; a byte order mark is left out. */
public final class SourceText {

    /** The greatest number of characters that is read: scanning takes quadratic time on some input. */
    public static final int LONGEST = 256 * 1024;

    /** The greatest number of bytes that such a text may take. */
    public static final int MOST_BYTES = 4 * LONGEST;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String path;
    private final String absolutePath;
    private final String text;
    private final List<String> lines;
    private final int[] widths;
    private final int[] codePoints;

    private SourceText(String path, String absolutePath, String text) {
        this.path = path;
        this.absolutePath = absolutePath;
        this.text = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        this.lines = lines(this.text);
        this.widths = new int[lines.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = lines.get(i).codePointCount(0, lines.get(i).length());
        }
        this.codePoints = codePoints(this.text);
    }

    private static int[] codePoints(String text) {
        int[] codePoints = new int[text.codePointCount(0, text.length())];
        int next = 0;
        for (int i = 0; i < codePoints.length; i++) {
            codePoints[i] = text.codePointAt(next);
            next += Character.charCount(codePoints[i]);
        }
        return codePoints;
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\n' || character == '\r') {
                lines.add(text.substring(start, i));
                boolean two = character == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                i = two ? i + 1 : i;
                start = i + 1;
            }
        }
        lines.add(text.substring(start));
        return lines;
    }

    /** Returns a text that is in memory already. */
    public static SourceText of(String path, String absolutePath, String text) {
        return new SourceText(path, absolutePath, text);
    }

    /**
     * Decodes a file.
     *
     * @param path the path as it was given
     * @param absolutePath the absolute path, or the URI when there is none
     * @return the text, or empty when the bytes are too many or no UTF-8, which is reported
     */
    public static Optional<SourceText> decode(String path, String absolutePath, byte[] bytes, Diagnostics diagnostics) {
        if (bytes.length > MOST_BYTES) {
            return tooLarge(new SourceText(path, absolutePath, ""), bytes.length + " bytes", diagnostics);
        }
        CharBuffer characters = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(input, characters, true);
        SourceText decoded =
                new SourceText(path, absolutePath, characters.flip().toString());
        if (result.isError()) {
            FileLocation place = decoded.location(decoded.lines.size(), Integer.MAX_VALUE);
            diagnostics.report(FileCode.NOT_UTF8, place, input.position() + 1);
            return Optional.empty();
        }
        int length = decoded.text.codePointCount(0, decoded.text.length());
        if (length > LONGEST) {
            return tooLarge(decoded, String.valueOf(length), diagnostics);
        }
        if (characters.length() > decoded.text.length()) {
            diagnostics.note(HintCode.BYTE_ORDER_MARK, decoded.location(1, 1));
        }
        return Optional.of(decoded);
    }

    private static Optional<SourceText> tooLarge(SourceText source, String size, Diagnostics diagnostics) {
        diagnostics.report(FileCode.FILE_TOO_LARGE, source.location(1, 1), LONGEST, "has " + size);
        return Optional.empty();
    }

    /** Returns the path as it was given. */
    public String path() {
        return path;
    }

    /** Returns the absolute path, or the URI when there is none. */
    public String absolutePath() {
        return absolutePath;
    }

    /** Returns the characters of the file without a byte order mark. */
    public String text() {
        return text;
    }

    /** Returns the place with this line and column, both from 1; a place beyond the end is moved to the end. */
    public FileLocation location(int line, int column) {
        if (line > lines.size()) {
            return end();
        }
        int last = widths[line - 1] + 1;
        return new FileLocation(path, absolutePath, line, Math.min(column, last), lines.get(line - 1));
    }

    /** Returns the place behind the last character that is not a line end. */
    FileLocation end() {
        int line = lines.size();
        while (line > 1 && lines.get(line - 1).isEmpty()) {
            line--;
        }
        return location(line, Integer.MAX_VALUE);
    }

    /** Notes a last line without a line end. For files that could be read; of others it may be a consequence. */
    public void noteEnd(Diagnostics diagnostics) {
        if (widths[widths.length - 1] > 0) {
            diagnostics.note(HintCode.UNFINISHED_LINE, end());
        }
    }

    /** Returns the text of a line, from 1. */
    String line(int number) {
        return lines.get(number - 1);
    }

    /** Returns the code point with this index, from 0; a negative number behind the last one. */
    int at(int index) {
        return index < codePoints.length ? codePoints[index] : -1;
    }
}
