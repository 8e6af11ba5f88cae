package dev.modelwright.samples.standin;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Puts an answer on the connection. */
final class AnswerSender {

    private static final long NO_BODY = -1;
    private static final long CHUNKED = 0;

    private final String server;
    private final EventWriter events;

    AnswerSender(String server, EventWriter events) {
        this.server = server;
        this.events = events;
    }

    void send(HttpExchange exchange, Answer answer) throws IOException {
        exchange.getResponseHeaders().set("server", server);
        if (answer instanceof StreamedAnswer streamed) {
            sendStream(exchange, streamed);
        } else if (answer instanceof WholeAnswer whole) {
            whole.headers().forEach(exchange.getResponseHeaders()::set);
            sendWhole(exchange, whole.status(), whole.body().getBytes(StandardCharsets.UTF_8));
        } else if (answer instanceof SoundAnswer sound) {
            exchange.getResponseHeaders().set("content-type", "audio/wav");
            sendWhole(exchange, 200, sound.recording());
        }
    }

    private static void sendWhole(HttpExchange exchange, int status, byte[] body) throws IOException {
        boolean bodiless = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, bodiless ? NO_BODY : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body, 0, bodiless ? 0 : body.length);
        }
    }

    private void sendStream(HttpExchange exchange, StreamedAnswer answer) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("cache-control", "no-store");
        headers.set("connection", "keep-alive");
        headers.set("x-accel-buffering", "no");
        headers.set("content-type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, CHUNKED);
        try (OutputStream out = exchange.getResponseBody()) {
            events.write(answer, out);
        }
    }
}
