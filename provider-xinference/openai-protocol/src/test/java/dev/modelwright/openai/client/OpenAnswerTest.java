package dev.modelwright.openai.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.credential.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;

class OpenAnswerTest {

    @Test
    void bodyAsLongAsTheLimitIsRead() throws OpenAiException {
        assertThat(answer("12345").text(5)).isEqualTo("12345");
    }

    @Test
    void longerBodyIsRefused() {
        OpenAnswer answer = answer("12345");

        assertThatThrownBy(() -> answer.text(4))
                .isInstanceOfSatisfying(
                        OpenAiException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.BROKEN_STREAM))
                .hasMessage("The body of the answer is larger than 4 bytes, so reading was stopped.");
    }

    @Test
    void keyThatIsTooShortToBeOneDoesNotGarbleTheText() {
        assertThat(answer("").refusals().reported("an abc")).hasMessageEndingWith(": an abc.");
        assertThat(new KeyMask(List.of(Secret.of("abcd"))).hide("an abcd")).isEqualTo("an ****");
    }

    static OpenAnswer answer(String body) {
        Request request = new Request.Builder().url("http://host").build();
        Response response = new Response.Builder()
                .request(request)
                .protocol(Protocol.HTTP_1_1)
                .code(200)
                .message("OK")
                .body(ResponseBody.create(body, MediaType.get("text/plain")))
                .build();
        Deadline deadline = Deadline.in(TimeLimit.ANSWER, Duration.ofMinutes(1));
        Attempt attempt = new Attempt(URI.create("http://host"), Duration.ofSeconds(1), deadline);
        KeyMask mask = new KeyMask(List.of(Secret.of("abc")));
        return new OpenAnswer(
                new Exchange(new Exchanges(), false, () -> {}), response, attempt, new Refusals(Servers.DIALECT, mask));
    }
}
