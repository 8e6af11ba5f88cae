package dev.modelwright.testkit.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads requests of HTTP/1.1. */
final class RequestReader {

    private static final int LONGEST_LINE = 64 * 1024;

    private RequestReader() {}

    /** Reads a request; empty when the caller has closed the connection instead. */
    static Optional<ReceivedRequest> read(InputStream in) throws IOException {
        Optional<String> first = line(in);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = first.get().split(" ", 3);
        if (parts.length < 3) {
            throw new IOException("No request line: " + first.get().length() + " characters.");
        }
        Map<String, String> headers = headers(in);
        return Optional.of(new ReceivedRequest(parts[0], parts[1], headers, body(in, headers)));
    }

    private static Map<String, String> headers(InputStream in) throws IOException {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line = required(in); !line.isEmpty(); line = required(in)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.merge(
                        line.substring(0, colon),
                        line.substring(colon + 1).strip(),
                        (one, other) -> one + ", " + other);
            }
        }
        return headers;
    }

    private static byte[] body(InputStream in, Map<String, String> headers) throws IOException {
        if ("chunked".equalsIgnoreCase(headers.get("Transfer-Encoding"))) {
            return chunks(in);
        }
        String length = headers.getOrDefault("Content-Length", "0");
        return exactly(in, Integer.parseInt(length));
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = chunkSize(in); size > 0; size = chunkSize(in)) {
            body.writeBytes(exactly(in, size));
            required(in);
        }
        headers(in);
        return body.toByteArray();
    }

    private static int chunkSize(InputStream in) throws IOException {
        return Integer.parseInt(required(in).split(";", 2)[0].strip(), 16);
    }

    private static byte[] exactly(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("The request ended after " + bytes.length + " of " + length + " bytes.");
        }
        return bytes;
    }

    private static String required(InputStream in) throws IOException {
        return line(in).orElseThrow(() -> new IOException("The request ended too early."));
    }

    private static Optional<String> line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0 && next != '\n' && line.size() < LONGEST_LINE) {
            line.write(next);
            next = in.read();
        }
        return next < 0 && line.size() == 0
                ? Optional.empty()
                : Optional.of(line.toString(StandardCharsets.ISO_8859_1).stripTrailing());
    }
}
