package dev.modelwright.openai.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;

class AttemptTest {

    private final Deadline answering = Deadline.in(TimeLimit.ANSWER, Duration.ofMinutes(1));
    private final Attempt attempt = new Attempt(URI.create("http://host"), Duration.ofSeconds(2), answering);
    private final Call call =
            new OkHttpClient().newCall(new Request.Builder().url("http://host").build());

    @Test
    void timeoutBeforeTheRequestIsSentIsOneOfConnecting() {
        OpenAiException failure = failure(new SocketTimeoutException("connect"));

        assertThat(failure)
                .hasMessage(
                        "Waiting for a connection took longer than 2000 ms. Raise this time limit if the model may take"
                                + " so long.")
                .returns(Reason.TIMEOUT, OpenAiException::reason);
        assertThat(failure.timeLimit()).contains(TimeLimit.CONNECT);
    }

    @Test
    void timeoutAfterTheRequestIsSentIsOneOfTheAnswer() {
        attempt.requestHeadersStart(call);

        assertThat(failure(new SocketTimeoutException("read")).timeLimit()).contains(TimeLimit.ANSWER);
    }

    @Test
    void networkWithoutAWayIsNamed() {
        assertThat(failure(new NoRouteToHostException()))
                .hasMessage(
                        "The server at `http://host` cannot be reached: no connection could be made. Check the server"
                                + " address and the network.")
                .returns(Reason.UNREACHABLE, OpenAiException::reason);
    }

    @Test
    void cancelledCallIsAborted() {
        assertThat(attempt.failure(true, new IOException("Canceled"), answering))
                .hasMessage("The request was cancelled.")
                .returns(Reason.ABORTED, OpenAiException::reason);
    }

    private OpenAiException failure(IOException cause) {
        return attempt.failure(false, cause, answering);
    }
}
