package dev.modelwright.samples.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

final class CompletionTest extends StandInTest {

    private static final String CHUNK = """
            data: {"id": "UUID", "object": "text_completion", "created": TIME, "model": "stand-in-completion", \
            "choices": [\
            """;

    @Test
    void answerIsOneCompactBody() throws Exception {
        HttpResponse<String> answer = completion("\"prompt\":\"Once upon a\"");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(StandInClient.fixed(answer.body())).isEqualTo("""
                        {"id":"UUID","object":"text_completion","created":TIME,"model":"stand-in-completion",\
                        "choices":[{"text":"[stand-in] No language model runs here. \
                        The prompt has 3 words: Once upon a","index":0,"logprobs":null,"finish_reason":"stop"}],\
                        "usage":{"prompt_tokens":3,"completion_tokens":14,"total_tokens":17}}""");
    }

    @Test
    void streamCountsAsItGoesAndEndsWithoutDone() throws Exception {
        String body =
                completion("\"prompt\":\"x\",\"stream\":true,\"max_tokens\":2").body();

        assertThat(StandInClient.fixed(body))
                .isEqualTo(CHUNK
                        + "{\"text\": \"\", \"index\": 0, \"logprobs\": null, \"finish_reason\": null}]}\r\n\r\n"
                        + piece("[stand-in]", "null", 1)
                        + piece(" No", "null", 2)
                        + piece("", "\"length\"", 2));
    }

    @Test
    void usageThatWasAskedForComesWithoutChoices() throws Exception {
        String body = completion(
                        "\"prompt\":\"x\",\"stream\":true,\"stop\":\" No\",\"stream_options\":{\"include_usage\":true}")
                .body();

        assertThat(StandInClient.fixed(body))
                .endsWith(piece("[stand-in]", "null", 1)
                        + piece("", "\"stop\"", 2)
                        + CHUNK + "], \"usage\": {\"prompt_tokens\": 1, \"completion_tokens\": 17, "
                        + "\"total_tokens\": 18}}\r\n\r\n");
    }

    @Test
    void chatModelFailsToContinueAPrompt() throws Exception {
        HttpResponse<String> answer =
                client().post(StandInClient.COMPLETION, "{\"model\":\"stand-in-chat\",\"prompt\":\"x\"}");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(StandInClient.fixed(answer.body()))
                .isEqualTo("{\"detail\":\"[ACTOR] 'str' object has no attribute 'get'\"}");
    }

    private static String piece(String text, String finish, int tokens) {
        return CHUNK + "{\"text\": \"" + text + "\", \"index\": 0, \"logprobs\": null, \"finish_reason\": " + finish
                + "}], \"usage\": {\"prompt_tokens\": 1, \"completion_tokens\": " + tokens + ", \"total_tokens\": "
                + (1 + tokens) + "}}\r\n\r\n";
    }
}
