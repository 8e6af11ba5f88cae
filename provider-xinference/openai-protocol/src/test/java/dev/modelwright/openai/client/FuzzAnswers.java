package dev.modelwright.openai.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.credential.Secret;
import dev.modelwright.json.JsonObject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.ByteString;
import okio.Okio;

/** Answers that no server sent, and what must hold of every failure to read them. */
public final class FuzzAnswers {

    /** The key of the request, which a server may repeat. */
    static final String KEY = "sk-canary/7Q";

    private static final int LONGEST_MESSAGE = 1_000;
    private static final int LONGEST_RAW = 8 * 1024 + 3;
    private static final Request REQUEST =
            new Request.Builder().url("http://host").build();

    private FuzzAnswers() {}

    static OpenAnswer answer(List<ByteString> pieces) {
        Response response = new Response.Builder()
                .request(REQUEST)
                .protocol(Protocol.HTTP_1_1)
                .code(200)
                .message("OK")
                .body(ResponseBody.create(Okio.buffer(new PieceSource(pieces)), null, -1))
                .build();
        Deadline deadline = Deadline.in(TimeLimit.ANSWER, Duration.ofHours(1));
        Attempt attempt = new Attempt(URI.create("http://host"), Duration.ofSeconds(1), deadline);
        KeyMask mask = new KeyMask(List.of(Secret.of(KEY)));
        return new OpenAnswer(
                new Exchange(new Exchanges(), false, () -> {}), response, attempt, new Refusals(Servers.DIALECT, mask));
    }

    /** Reads bytes as a whole answer. */
    public static JsonObject object(ByteString bytes) throws OpenAiException {
        return WholeAnswer.object(answer(List.of(bytes)));
    }

    static PieceReader pieces(OpenAnswer answer) {
        return new PieceReader(answer, Duration.ofHours(1), Deadline.never(TimeLimit.TOTAL), Ending.DROPPING);
    }

    /** Returns a failure as one text, after a look at everything that it shows. */
    public static String shown(OpenAiException failure) {
        assertThat(failure.getMessage()).isNotBlank().hasSizeLessThan(LONGEST_MESSAGE);
        assertThat(failure.rawText().orElse("")).hasSizeLessThanOrEqualTo(LONGEST_RAW);
        StringWriter printed = new StringWriter();
        failure.printStackTrace(new PrintWriter(printed, true));
        for (String text : List.of(
                printed.toString(),
                failure.rawText().orElse(""),
                failure.serverText().orElse(""))) {
            assertThat(text).doesNotContain(KEY);
        }
        return failure.reason() + " " + failure.status() + " " + failure.getMessage();
    }
}
