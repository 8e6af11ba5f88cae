package dev.modelwright.openai.client;

import java.io.IOException;
import java.util.Optional;
import okio.BufferedSource;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Reads server-sent events as the standard says, with one liberty: a last {@code data: [DONE]} counts although the blank
 * line after it, or even its line end, is missing. Any other event that is not complete at the end is dropped.
 */
final class EventReader {

    /** Longest line in bytes unless another limit is given. */
    static final int LONGEST_LINE = 16 * 1024 * 1024;

    /** Largest event in characters unless another limit is given. */
    static final int LARGEST_EVENT = 32 * 1024 * 1024;

    private static final String UNNAMED = "message";
    private static final ByteString DATA = ByteString.encodeUtf8("data");
    private static final ByteString EVENT = ByteString.encodeUtf8("event");
    private static final ByteString COLON = ByteString.encodeUtf8(":");
    private static final ByteString BLANK = ByteString.encodeUtf8(" ");

    private final Framing framing;
    private final LineReader lines;
    private final int largestEvent;
    private @Nullable String firstLine;
    private @Nullable StringBuilder moreLines;
    private String name = UNNAMED;
    private boolean done;

    EventReader(BufferedSource source, Framing framing) {
        this(source, framing, LONGEST_LINE, LARGEST_EVENT);
    }

    EventReader(BufferedSource source, Framing framing, int longestLine, int largestEvent) {
        this.framing = framing;
        this.lines = new LineReader(source, longestLine);
        this.largestEvent = largestEvent;
    }

    /** Returns the next event with data; empty after {@code [DONE]} and at the end of the stream. */
    Optional<ServerEvent> next() throws IOException {
        while (!done) {
            if (!lines.next()) {
                done = takeEvent().filter(ServerEvent::isDone).isPresent();
                return Optional.empty();
            }
            if (!readLine()) {
                continue;
            }
            Optional<ServerEvent> event = takeEvent();
            if (event.isPresent()) {
                done = event.get().isDone();
                return event.filter(any -> !done);
            }
        }
        return Optional.empty();
    }

    /** Returns whether the stream said {@code [DONE]}. */
    boolean done() {
        return done;
    }

    /** Returns whether an event may end with this line. */
    private boolean readLine() throws IOException {
        if (lines.isEmpty()) {
            lines.skip();
            return true;
        }
        readField();
        return framing == Framing.LINE;
    }

    private void readField() throws IOException {
        boolean isData = lines.takes(DATA);
        boolean isField = (isData || lines.takes(EVENT)) && (lines.isEmpty() || lines.takes(COLON));
        if (!isField) {
            lines.skip();
        } else if (isData) {
            append(value());
        } else {
            name = value();
        }
    }

    private String value() throws IOException {
        lines.takes(BLANK);
        return lines.rest();
    }

    // Nearly every event has one line, which then is the data as it is.
    private void append(String value) throws OpenAiException {
        int length = firstLine == null ? 0 : firstLine.length() + 1;
        length += moreLines == null ? 0 : moreLines.length();
        if (length + value.length() > largestEvent) {
            throw Failures.tooLarge("event", largestEvent);
        }
        if (firstLine == null) {
            firstLine = value;
        } else {
            moreLines = (moreLines == null ? new StringBuilder() : moreLines)
                    .append('\n')
                    .append(value);
        }
    }

    private Optional<ServerEvent> takeEvent() {
        String first = firstLine == null ? "" : firstLine;
        String text = moreLines == null ? first : first + moreLines;
        String event = name.isEmpty() ? UNNAMED : name;
        firstLine = null;
        moreLines = null;
        name = UNNAMED;
        return text.isBlank() ? Optional.empty() : Optional.of(new ServerEvent(event, text));
    }
}
