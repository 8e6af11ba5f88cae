package dev.modelwright.samples.benchmark.client;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Asks the server what it saw, over a connection of its own, without any of the client's classes.
 *
 * @param server the server's address
 */
record Control(String server) {

    /** Returns how many requests a model has had. */
    int requests(String model) throws IOException {
        return Integer.parseInt(ask("requests/" + model));
    }

    /** Waits until the server has seen the model's caller hang up; false when it does not for some seconds. */
    boolean sawLeaving(String model) throws IOException {
        return Boolean.parseBoolean(ask("left/" + model));
    }

    /** Lets the held streams of a model end. */
    void release(String model) throws IOException {
        ask("release/" + model);
    }

    private String ask(String question) throws IOException {
        URI address = URI.create(server);
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String request = "GET /control/" + question + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return answer.substring(answer.indexOf("\r\n\r\n") + 4);
        }
    }
}
