package dev.modelwright.testkit.record;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads what {@link RecordingWriter} writes, also with a comment in front. */
final class RecordingReader {

    private final String[] lines;
    private int next;

    RecordingReader(String text) {
        // An end of line in front of the end is not one more line.
        this.lines = (text.endsWith("\n") ? text.substring(0, text.length() - 1) : text).split("\n", -1);
    }

    List<Exchange> read() {
        while (next < lines.length && !lines[next].equals(RecordingWriter.REQUEST)) {
            next++;
        }
        List<Exchange> exchanges = new ArrayList<>();
        while (next < lines.length) {
            exchanges.add(exchange());
        }
        return exchanges;
    }

    private Exchange exchange() {
        expect(RecordingWriter.REQUEST);
        String[] first = line().split(" ", 2);
        if (first.length < 2) {
            throw wrong("a method and a path");
        }
        Map<String, String> sent = new TreeMap<>();
        byte[] request = part(sent);
        expect(RecordingWriter.ANSWER);
        int status = status(line());
        Map<String, String> received = new TreeMap<>();
        byte[] answer = part(received);
        return new Exchange(first[0], first[1], sent, request, status, received, answer);
    }

    private byte[] part(Map<String, String> headers) {
        boolean encoded = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            encoded |= line.equals(RecordingWriter.ENCODED);
            int colon = line.indexOf(": ");
            if (colon > 0) {
                headers.put(line.substring(0, colon), line.substring(colon + 2));
            }
        }
        List<String> body = new ArrayList<>();
        while (next < lines.length && !lines[next].startsWith("==")) {
            body.add(lines[next++]);
        }
        String text = String.join("\n", body);
        return encoded ? Base64.getMimeDecoder().decode(text) : unescaped(text).getBytes(StandardCharsets.UTF_8);
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\\' && i + 1 < text.length()) {
                char meant = text.charAt(++i);
                plain.append(meant == 'r' ? '\r' : meant);
            } else {
                plain.append(character);
            }
        }
        return plain.toString();
    }

    private int status(String line) {
        try {
            return Integer.parseInt(line);
        } catch (NumberFormatException notANumber) {
            throw wrong("a status");
        }
    }

    private void expect(String marker) {
        if (!line().equals(marker)) {
            throw wrong("`" + marker + "`");
        }
    }

    private String line() {
        if (next == lines.length) {
            next++;
            throw wrong("more");
        }
        return lines[next++];
    }

    private IllegalArgumentException wrong(String expected) {
        return new IllegalArgumentException("Line " + next + " of the recording must be " + expected + ".");
    }
}
