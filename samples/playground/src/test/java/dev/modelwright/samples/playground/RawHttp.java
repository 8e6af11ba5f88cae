package dev.modelwright.samples.playground;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.util.List;

/** Sends what no client would: paths as they are, headers that are refused elsewhere. */
final class RawHttp {

    private RawHttp() {}

    /** Returns the whole answer. The header Host is added unless there is one. */
    static String send(String url, String requestLine, List<String> headers) {
        URI uri = URI.create(url);
        boolean hosted = headers.stream().anyMatch(header -> header.startsWith("Host:"));
        String host = hosted ? "" : "Host: " + uri.getAuthority() + "\r\n";
        String lines = headers.isEmpty() ? "" : String.join("\r\n", headers) + "\r\n";
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.getOutputStream()
                    .write((requestLine + "\r\n" + host + lines + "Connection: close\r\n\r\n").getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
