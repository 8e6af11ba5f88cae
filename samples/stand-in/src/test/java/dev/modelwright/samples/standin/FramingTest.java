package dev.modelwright.samples.standin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Looks at the bytes on the connection, below any client. */
final class FramingTest extends StandInTest {

    @Test
    void everyEventIsAChunkOfItsOwn() throws Exception {
        String body = stream();

        assertThat(chunks(body)).hasSize(4).allMatch(chunk -> chunk.endsWith("\r\n\r\n") && chunk.startsWith("data: "));
        assertThat(body).endsWith("data: [DONE]\r\n\r\n\r\n0\r\n\r\n");
    }

    private String stream() throws IOException {
        String question = """
                {"model":"stand-in-chat","stream":true,"max_tokens":1,"messages":[{"content":"hi"}]}""";
        String answer = exchange("POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Length: " + question.length() + "\r\n\r\n" + question);
        assertThat(answer).startsWith("HTTP/1.1 200 OK\r\n");
        return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }

    private String exchange(String request) throws IOException {
        URI url = URI.create(server().url());
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    /** Takes chunked coding apart by the lengths it states. */
    private static Stream<String> chunks(String coded) {
        Stream.Builder<String> chunks = Stream.builder();
        int at = 0;
        int length = length(coded, at);
        while (length > 0) {
            int start = coded.indexOf("\r\n", at) + 2;
            chunks.add(coded.substring(start, start + length));
            at = start + length + 2;
            length = length(coded, at);
        }
        return chunks.build();
    }

    private static int length(String coded, int at) {
        return Integer.parseInt(coded.substring(at, coded.indexOf("\r\n", at)), 16);
    }
}
