package dev.modelwright.xinference.load;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A request as it arrived. */
record LoadRequest(String line, Map<String, String> headers, String body) {

    private static final Pattern CALL = Pattern.compile("call-(\\d+)");

    /** Reads the next request; empty when the client has closed the connection. */
    static Optional<LoadRequest> read(InputStream input) throws IOException {
        String line = line(input);
        if (line.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> headers = new HashMap<>();
        for (String header = line(input); !header.isEmpty(); header = line(input)) {
            int colon = header.indexOf(':');
            headers.put(
                    header.substring(0, colon).toLowerCase(Locale.ROOT),
                    header.substring(colon + 1).strip());
        }
        return Optional.of(new LoadRequest(line, headers, body(input, headers)));
    }

    /** Returns the number of the call, empty for a request that asks no model. */
    Optional<Integer> call() {
        Matcher matcher = CALL.matcher(body);
        return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    /** Returns what the request is authorised with. */
    String authorization() {
        return headers.getOrDefault("authorization", "");
    }

    private static String body(InputStream input, Map<String, String> headers) throws IOException {
        if ("chunked".equals(headers.get("transfer-encoding"))) {
            return chunked(input);
        }
        return bytes(input, Integer.parseInt(headers.getOrDefault("content-length", "0")));
    }

    private static String chunked(InputStream input) throws IOException {
        StringBuilder body = new StringBuilder();
        for (int size = size(input); size > 0; size = size(input)) {
            body.append(bytes(input, size));
            line(input);
        }
        line(input);
        return body.toString();
    }

    private static int size(InputStream input) throws IOException {
        return Integer.parseInt(line(input), 16);
    }

    private static String bytes(InputStream input, int length) throws IOException {
        byte[] bytes = input.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("The request is cut off.");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String line(InputStream input) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = input.read(); next >= 0 && next != '\n'; next = input.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).strip();
    }
}
