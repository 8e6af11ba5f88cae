package dev.modelwright.xinference.client;

import java.io.IOException;
import java.util.Optional;
import okio.BufferedSource;

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
    private StringBuilder data = new StringBuilder();
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
        String field = colon < 0 ? line : line.substring(0, colon);
        if (field.equals("data")) {
            append(value(line, colon));
        } else if (field.equals("event")) {
            name = value(line, colon);
        }
    }

    private static String value(String line, int colon) {
        if (colon < 0) {
            return "";
        }
        return line.startsWith(" ", colon + 1) ? line.substring(colon + 2) : line.substring(colon + 1);
    }

    private void append(String value) throws XinferenceException {
        if (data.length() + value.length() > largestEvent) {
            throw Failures.tooLarge("event", largestEvent);
        }
        data.append(value).append('\n');
    }

    private Optional<ServerEvent> takeEvent() {
        String text = data.length() == 0 ? "" : data.substring(0, data.length() - 1);
        String event = name.isEmpty() ? UNNAMED : name;
        data = new StringBuilder();
        name = UNNAMED;
        return text.isBlank() ? Optional.empty() : Optional.of(new ServerEvent(event, text));
    }
}
