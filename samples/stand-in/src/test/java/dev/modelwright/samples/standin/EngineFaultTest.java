package dev.modelwright.samples.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EngineFaultTest extends StandInTest {

    private static final String CASES = """
            "model":"stand-in-chat","messages":[{"content":""}],"max_tokens":2049| Max tokens exceeds model's max length
            "model":"stand-in-chat","messages":[{"role":"assistant"}] | 'dict object' has no attribute 'content'
            "model":"stand-in-completion","messages":[{"content":"hi"}] | Model stand-in-completion is not for chat.
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = CASES)
    void faultIsAnErrorWithStatus500(String fields, String error) throws Exception {
        HttpResponse<String> answer = client().post(StandInClient.CHAT, "{" + fields + "}");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("content-type")).contains("application/json");
        assertThat(StandInClient.fixed(answer.body())).isEqualTo("{\"detail\":\"[ACTOR] " + error + "\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = CASES)
    void faultOfAStreamIsItsOnlyEvent(String fields, String error) throws Exception {
        HttpResponse<String> answer = client().post(StandInClient.CHAT, "{\"stream\":true," + fields + "}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(StandInClient.fixed(answer.body()))
                .isEqualTo("data: {\"error\": \"[ACTOR] " + error + "\"}\r\n\r\n");
    }
}
