package dev.modelwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.driver.LlmReply;
import dev.modelwright.error.ConnectionException;
import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.ErrorMapping;
import dev.modelwright.error.Failure;
import dev.modelwright.error.InvokeException;
import dev.modelwright.error.RateLimitException;
import dev.modelwright.error.ServerUnavailableException;
import dev.modelwright.message.Message;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.ToolCallDelta;
import dev.modelwright.usage.TokenCount;
import java.io.IOException;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class DriverFailureTest {

    private static final LlmRequest HELLO = LlmRequest.of(Message.user("Hello world"));

    @Test
    void driversExceptionIsMappedAtTheCall() {
        IOException boom = new IOException("boom");
        FakeDriver driver = new FakeDriver(ErrorMapping.builder()
                        .map(IOException.class, ErrorKind.RATE_LIMIT)
                        .build())
                .invoking(call -> {
                    throw boom;
                })
                .streaming(call -> {
                    throw boom;
                })
                .counting(call -> {
                    throw boom;
                });

        assertThatThrownBy(() -> driver.model().invoke(HELLO))
                .isInstanceOf(RateLimitException.class)
                .hasMessage("[acme] Rate limit reached: boom")
                .hasCause(boom);
        assertThatThrownBy(() -> driver.model().stream(HELLO)).isInstanceOf(RateLimitException.class);
        assertThatThrownBy(() -> driver.model().countTokens(HELLO)).isInstanceOf(RateLimitException.class);
    }

    @Test
    void unifiedExceptionOfTheDriverIsThrownAsItIs() {
        InvokeException own = InvokeException.of("acme", Failure.of(ErrorKind.AUTHORIZATION, "no"), null);

        assertThatThrownBy(() -> new FakeDriver()
                        .invoking(call -> {
                            throw own;
                        })
                        .model()
                        .invoke(HELLO))
                .isSameAs(own);
    }

    @Test
    void interruptionIsKeptForTheCaller() {
        LanguageModel model = new FakeDriver()
                .invoking(call -> {
                    throw new InterruptedException();
                })
                .model();
        InvokeException interrupted = catchThrowableOfType(InvokeException.class, () -> model.invoke(HELLO));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(interrupted).isInstanceOf(ConnectionException.class);
        assertThat(interrupted.isRetryable()).isFalse();
    }

    @Test
    void errorOfTheVirtualMachineIsNotTranslated() {
        OutOfMemoryError fatal = new OutOfMemoryError("test");

        assertThatThrownBy(() -> new FakeDriver()
                        .invoking(call -> {
                            throw fatal;
                        })
                        .model()
                        .invoke(HELLO))
                .isSameAs(fatal);
    }

    @Test
    void malformedAnswerIsAnUnavailableServer() {
        ToolCallDelta orphan = new ToolCallDelta(OptionalInt.empty(), "", "", "{");

        assertThatThrownBy(() -> new FakeDriver()
                        .invoking(call ->
                                new LlmReply(LlmChunk.builder().toolCall(orphan).build()))
                        .model()
                        .invoke(HELLO))
                .isInstanceOf(ServerUnavailableException.class)
                .hasMessage("[acme] Server unavailable: The arguments of a tool call came before the call itself.");
    }

    @Test
    void negativeCountOfADriverIsItsFault() {
        LanguageModel model =
                new FakeDriver().counting(call -> TokenCount.estimate(-1)).model();

        assertThatThrownBy(() -> model.countTokens(HELLO)).isInstanceOf(InvokeException.class);
    }
}
