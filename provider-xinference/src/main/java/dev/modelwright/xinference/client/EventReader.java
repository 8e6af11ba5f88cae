package dev.modelwright.xinference.client;

import java.io.IOException;
import java.util.Optional;
import okio.BufferedSource;
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

    private final LineReader lines;
    private final int largestEvent;
    private @Nullable String firstLine;
    private @Nullable StringBuilder moreLines;
    private String name = UNNAMED;
    private boolean done;

    EventReader(BufferedSource source) {
        this(source, LONGEST_LINE, LARGEST_EVENT);
    }

    EventReader(BufferedSource source, int longestLine, int largestEvent) {
        this.lines = new LineReader(source, longestLine);
        this.largestEvent = largestEvent;
    }

    /** Returns the next event with data; empty after {@code [DONE]} and at the end of the stream. */
    Optional<ServerEvent> next() throws IOException {
        while (!done) {
            String line = lines.next();
            if (line == null) {
                done = takeEvent().filter(ServerEvent::isDone).isPresent();
                return Optional.empty();
            }
            if (!line.isEmpty()) {
                readField(line);
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

    private void readField(String line) throws XinferenceException {
        int colon = line.indexOf(':');
        int length = colon < 0 ? line.length() : colon;
        if (isField(line, length, "data")) {
            append(value(line, colon));
        } else if (isField(line, length, "event")) {
            name = value(line, colon);
        }
    }

    private static boolean isField(String line, int length, String field) {
        return length == field.length() && line.startsWith(field);
    }

    private static String value(String line, int colon) {
        if (colon < 0) {
            return "";
        }
        return line.startsWith(" ", colon + 1) ? line.substring(colon + 2) : line.substring(colon + 1);
    }

    // Nearly every event has one line, which then is the data as it is.
    private void append(String value) throws XinferenceException {
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
