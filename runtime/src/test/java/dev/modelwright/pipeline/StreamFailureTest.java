package dev.modelwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.driver.LlmChunks;
import dev.modelwright.error.ConnectionException;
import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.Failure;
import dev.modelwright.error.InvokeException;
import dev.modelwright.error.RateLimitException;
import dev.modelwright.error.ServerUnavailableException;
import dev.modelwright.message.Message;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmStream;
import dev.modelwright.model.ToolCallDelta;
import java.io.IOException;
import java.util.Iterator;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class StreamFailureTest {

    private static final LlmRequest HELLO = LlmRequest.of(Message.user("hello"));

    @Test
    void failureInTheMiddleIsMappedAndKeepsThePartialText() {
        IOException reset = new IOException("reset");
        FakeChunks chunks = FakeChunks.texts("Once ", "upon").ending(() -> {
            throw reset;
        });
        LlmStream stream = open(chunks);
        InvokeException failure = catchThrowableOfType(
                InvokeException.class,
                () -> stream.forEach(chunk -> assertThat(chunk).isNotNull()));

        assertThat(failure)
                .isInstanceOf(ConnectionException.class)
                .hasMessage("[acme] Connection failed: reset")
                .hasCause(reset);
        assertThat(failure.partialText()).contains("Once upon");
        assertThat(chunks.closes).hasValue(1);
        assertThatThrownBy(stream::result).isSameAs(failure);
    }

    @Test
    void failedStreamIsNotReadAgain() {
        FakeChunks chunks = FakeChunks.texts().ending(() -> {
            throw new IOException("reset");
        });
        Iterator<LlmChunk> iterator = open(chunks).iterator();

        assertThatThrownBy(iterator::hasNext).isInstanceOf(ConnectionException.class);
        assertThatThrownBy(iterator::next).isInstanceOf(ConnectionException.class);
        assertThat(chunks.reads).hasValue(1);
    }

    @Test
    void unifiedExceptionInTheMiddleKeepsItsKindAndFacts() {
        InvokeException slow = InvokeException.of(
                "acme", Failure.of(ErrorKind.RATE_LIMIT, "slow").withCode("r"), null);
        InvokeException failure = catchThrowableOfType(
                InvokeException.class,
                () -> open(FakeChunks.texts("a").ending(() -> {
                            throw slow;
                        }))
                        .result());

        assertThat(failure).isInstanceOf(RateLimitException.class);
        assertThat(failure.code()).contains("r");
        assertThat(failure.partialText()).contains("a");
    }

    @Test
    void malformedChunkIsAnUnavailableServer() {
        ToolCallDelta orphan = new ToolCallDelta(OptionalInt.empty(), "", "", "{");
        LlmStream stream = open(new FakeChunks(
                LlmChunk.of("a"), LlmChunk.builder().toolCall(orphan).build()));

        assertThatThrownBy(stream::result).isInstanceOf(ServerUnavailableException.class);
    }

    @Test
    void interruptionInTheMiddleIsKeptForTheCaller() {
        LlmStream stream = open(FakeChunks.texts("a").ending(() -> {
            throw new InterruptedException();
        }));

        assertThatThrownBy(stream::result).isInstanceOf(ConnectionException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void errorOfTheVirtualMachineIsNotTranslatedAndTheCallIsLetGo() {
        FakeChunks chunks = FakeChunks.texts("a").ending(() -> {
            throw new StackOverflowError();
        });
        LlmStream stream = open(chunks);

        assertThatThrownBy(stream::result).isInstanceOf(StackOverflowError.class);
        assertThat(chunks.closes).hasValue(1);
    }

    @Test
    void driverThatFailsToLetGoDoesNotTakeTheAnswerAway() {
        LlmStream stream = open(FakeChunks.texts("a").onClose(() -> {
            throw new IllegalStateException("still reading");
        }));

        assertThat(stream.result().text()).isEqualTo("a");
        stream.close();
    }

    private static LlmStream open(LlmChunks chunks) {
        return new FakeDriver().streaming(call -> chunks).model().stream(HELLO);
    }
}
