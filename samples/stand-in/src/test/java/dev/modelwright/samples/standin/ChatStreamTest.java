package dev.modelwright.samples.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ChatStreamTest extends StandInTest {

    private static final String HELLO = "\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}],\"stream\":true";

    private static final String CHUNK = """
            data: {"id": "chatUUID", "model": "stand-in-chat", "created": TIME, "object": "chat.completion.chunk", \
            "choices": [{"index": 0, "delta": \
            """;

    private static final String OPENING =
            CHUNK + "{\"role\": \"assistant\", \"content\": \"\"}, \"finish_reason\": null}]}\r\n\r\n";

    private static final String DONE = "data: [DONE]\r\n\r\n";

    @Test
    void headersAreThoseOfAnEventStream() throws Exception {
        HttpResponse<String> answer = chat(HELLO);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().map())
                .containsEntry("content-type", List.of("text/event-stream; charset=utf-8"))
                .containsEntry("cache-control", List.of("no-store"))
                .containsEntry("x-accel-buffering", List.of("no"))
                .containsEntry("transfer-encoding", List.of("chunked"));
    }

    @Test
    void eventsAreRoleThenContentThenFinishWithUsageThenDone() throws Exception {
        assertThat(StandInClient.fixed(chat(HELLO + ",\"stop\":\"language\"").body()))
                .isEqualTo(OPENING
                        + content("[stand-in]")
                        + content(" No")
                        + content(" ")
                        + finish("stop", "{\"prompt_tokens\": 1, \"completion_tokens\": 4, \"total_tokens\": 5}")
                        + DONE);
    }

    @Test
    void usageThatWasAskedForComesOnceMoreWithAFalseStop() throws Exception {
        String body = chat(HELLO + ",\"max_tokens\":1,\"stream_options\":{\"include_usage\":true}")
                .body();

        assertThat(StandInClient.fixed(body))
                .isEqualTo(OPENING
                        + content("[stand-in]")
                        + finish("length", "{\"prompt_tokens\": 1, \"completion_tokens\": 1, \"total_tokens\": 2}")
                        + CHUNK
                        + "{}, \"finish_reason\": \"stop\"}], \"usage\": "
                        + "{\"prompt_tokens\": 1, \"completion_tokens\": 17, \"total_tokens\": 18}}\r\n\r\n"
                        + DONE);
    }

    @Test
    void usageThatWasNotAskedForIsNotSent() throws Exception {
        String body =
                chat(HELLO + ",\"stream_options\":{\"include_usage\":false}").body();

        assertThat(body).doesNotContain("\"delta\": {}");
    }

    @Test
    void roleIsRepeatedInEverySixteenthPiece() throws Exception {
        assertThat(chat(HELLO).body()).containsOnlyOnce("{\"content\": \" has\", \"role\": \"assistant\"}");
    }

    @Test
    void idIsTheSameInTheWholeStream() throws Exception {
        List<String> starts = chat(HELLO)
                .body()
                .lines()
                .filter(line -> line.startsWith("data: {"))
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();

        assertThat(starts).hasSizeGreaterThan(15).containsOnly(starts.get(0));
    }

    private static String content(String text) {
        return CHUNK + "{\"content\": \"" + text
                + "\"}, \"logprobs\": null, \"finish_reason\": null}], \"usage\": null}\r\n\r\n";
    }

    private static String finish(String reason, String usage) {
        return CHUNK + "{\"content\": \"\"}, \"logprobs\": null, \"finish_reason\": \"" + reason + "\"}], \"usage\": "
                + usage + "}\r\n\r\n";
    }
}
