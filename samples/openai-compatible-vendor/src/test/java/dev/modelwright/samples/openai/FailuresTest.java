package dev.modelwright.samples.openai;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.ErrorReason;
import dev.modelwright.error.InvokeException;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmStream;
import dev.modelwright.openai.client.Servers;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class FailuresTest {

    private static final LlmRequest HI = LlmRequest.of(user("hi"));

    @RegisterExtension
    private final ScriptedVendor vendor = new ScriptedVendor();

    @AfterEach
    void clear() {
        System.clearProperty(Server.ADDRESSES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401 | Incorrect API key provided | AUTHORIZATION",
                "403 | Country not supported | AUTHORIZATION",
                "429 | Rate limit reached for requests | RATE_LIMIT",
                "400 | You exceeded your current quota | RATE_LIMIT",
                "400 | Unknown parameter | BAD_REQUEST",
                "404 | The model `quill` does not exist | BAD_REQUEST",
                "500 | The server had an error | SERVER_UNAVAILABLE",
                "502 | Bad gateway | SERVER_UNAVAILABLE"
            })
    void statusAndWordsBecomeOneOfFiveKinds(int status, String words, ErrorKind kind) {
        vendor.answer(Servers.json(
                status, "{\"error\":{\"message\":\"" + words + ", key " + ScriptedVendor.KEY + "\",\"type\":\"x\"}}"));
        InvokeException failure =
                catchThrowableOfType(InvokeException.class, () -> vendor.llm().invoke(HI));

        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure.status()).hasValue(status);
        assertThat(failure).hasMessageContaining("The OpenAI-compatible server answered " + status + ": " + words);
        assertThat(printed(failure) + failure.body()).doesNotContain("canary");
    }

    @Test
    void reasonsThatCallersActOnAreNamed() {
        vendor.answer(Servers.json(400, "{\"error\":{\"message\":\"This model's maximum context length is 8\"}}"));
        vendor.answer(Servers.json(404, "{\"error\":{\"message\":\"The model `quill` does not exist\"}}"));

        assertThat(catchThrowableOfType(
                                InvokeException.class, () -> vendor.llm().invoke(HI))
                        .reason())
                .contains(ErrorReason.CONTEXT_TOO_LONG);
        assertThat(catchThrowableOfType(
                                InvokeException.class, () -> vendor.llm().invoke(HI))
                        .reason())
                .contains(ErrorReason.MODEL_NOT_FOUND);
    }

    @Test
    void errorInsideAStreamKeepsTheTextSoFar() {
        vendor.events(ChatTest.delta("so far"), "{\"error\":{\"message\":\"overloaded\"}}");
        try (LlmStream stream = vendor.llm().stream(HI)) {
            InvokeException failure = catchThrowableOfType(InvokeException.class, stream::result);

            assertThat(failure.kind()).isEqualTo(ErrorKind.SERVER_UNAVAILABLE);
            assertThat(failure.partialText()).contains("so far");
        }
    }

    @Test
    void streamThatEndsTooEarlyIsBroken() {
        vendor.events(ChatTest.delta("so far"));
        try (LlmStream stream = vendor.llm().stream(HI)) {
            assertThat(catchThrowableOfType(InvokeException.class, stream::result))
                    .returns(ErrorKind.CONNECTION, InvokeException::kind)
                    .hasMessageNotContaining("canary");
        }
    }

    @Test
    void closingEndsAStreamThatWaits() throws Exception {
        vendor.answer(Servers.silentAfter(Servers.CHUNK));
        LlmStream stream = vendor.llm().stream(HI);
        var chunks = stream.iterator();
        assertThat(chunks.next().text()).isEqualTo("a");
        CountDownLatch waiting = new CountDownLatch(1);
        CompletableFuture<Boolean> reader = CompletableFuture.supplyAsync(() -> {
            waiting.countDown();
            return chunks.hasNext();
        });
        waiting.await();
        stream.close();

        assertThat(reader.get(20, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void closedProviderSendsNothing() {
        LanguageModel model = vendor.llm();
        vendor.provider().close();

        assertThatThrownBy(() -> model.invoke(HI)).isInstanceOf(InvokeException.class);
        assertThat(vendor.requests()).isZero();
    }

    @Test
    void systemPropertyForbidsPrivateAddresses() {
        System.setProperty(Server.ADDRESSES, "public");

        assertThatThrownBy(() -> vendor.llm().invoke(HI)).hasMessageContaining("must have a public address");
        assertThat(vendor.requests()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://host", "http://user:canary@host", "http://host/?key=canary"})
    void addressThatCannotBeUsedIsRefusedAndNotRepeated(String address) {
        assertThatThrownBy(() -> vendor.llm("endpoint_url", address).invoke(HI))
                .hasMessageContaining("The server address ")
                .satisfies(thrown -> assertThat(printed(thrown)).doesNotContain("canary"));
    }

    private static String printed(Throwable failure) {
        StringWriter printed = new StringWriter();
        failure.printStackTrace(new PrintWriter(printed, true));
        return printed.toString();
    }
}
