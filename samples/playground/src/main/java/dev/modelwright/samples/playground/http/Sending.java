package dev.modelwright.samples.playground.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Sends answers. */
final class Sending {

    private static final long CHUNKED = 0;
    private static final long NO_BODY = -1;

    private final HttpExchange exchange;
    private final Concealment concealment;

    Sending(HttpExchange exchange, Concealment concealment) {
        this.exchange = exchange;
        this.concealment = concealment;
    }

    void send(Answer answer) throws IOException {
        if (answer instanceof Answer.Json json) {
            byte[] body = concealment.in(json.body()).toJson().getBytes(StandardCharsets.UTF_8);
            head("application/json; charset=utf-8", json.headers());
            send(json.status(), body);
        } else if (answer instanceof Answer.Bytes file) {
            head(file.contentType(), file.headers());
            send(200, file.body());
        } else if (answer instanceof Answer.Streamed stream) {
            stream(stream);
        } else {
            head("", ((Answer.Nothing) answer).headers());
            exchange.sendResponseHeaders(204, NO_BODY);
        }
    }

    private void send(int status, byte[] body) throws IOException {
        boolean bare = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, bare ? NO_BODY : body.length);
        if (!bare) {
            exchange.getResponseBody().write(body);
        }
    }

    // Closed only when all is written: without its last chunk nobody takes the answer for whole.
    private void stream(Answer.Streamed stream) throws IOException {
        try {
            head(stream.contentType(), Map.of());
            exchange.sendResponseHeaders(200, CHUNKED);
            stream.writer().write(exchange.getResponseBody());
        } finally {
            stream.after().run();
        }
        exchange.getResponseBody().close();
    }

    private void head(String contentType, Map<String, String> more) {
        Headers headers = exchange.getResponseHeaders();
        if (!contentType.isEmpty()) {
            headers.set("Content-Type", contentType);
        }
        more.forEach(headers::set);
    }
}
