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
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.LlmStream;
import dev.modelwright.model.ToolCallDelta;
import dev.modelwright.usage.TokenUsage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class StreamTest {

    private static final LlmRequest HELLO = LlmRequest.of(Message.user("hello"));
    private static final LlmChunk STOP =
            LlmChunk.builder().finish(FinishReason.STOP, "stop").build();

    @Test
    void chunksComeAsTheyAreAndMergeToTheResult() {
        LlmChunk usage = LlmChunk.builder().usage(TokenUsage.server(3, 2)).build();
        FakeChunks chunks = new FakeChunks(LlmChunk.of("Hel"), LlmChunk.of("lo"), STOP, usage);
        LlmStream stream = open(chunks);
        List<LlmChunk> seen = new ArrayList<>();
        stream.forEach(seen::add);

        assertThat(seen).containsExactly(LlmChunk.of("Hel"), LlmChunk.of("lo"), STOP, usage);
        assertThat(stream.result().text()).isEqualTo("Hello");
        assertThat(stream.result().finishReason()).isEqualTo(FinishReason.STOP);
        assertThat(stream.result().usage().tokens()).isEqualTo(TokenUsage.server(3, 2));
        assertThat(stream.result()).isSameAs(stream.result());
    }

    @Test
    void resultReadsWhatIsLeft() {
        LlmStream stream = open(FakeChunks.texts("a", "b", "c"));
        stream.iterator().next();

        assertThat(stream.result().text()).isEqualTo("abc");
    }

    @Test
    void nothingIsReadBeforeItIsAskedFor() {
        FakeChunks chunks = FakeChunks.texts("a", "b");
        Iterator<LlmChunk> iterator = open(chunks).iterator();

        assertThat(chunks.reads).hasValue(0);
        assertThat(iterator.hasNext()).isTrue();
        assertThat(iterator.hasNext()).isTrue();
        assertThat(chunks.reads).hasValue(1);
        assertThat(iterator.next().text()).isEqualTo("a");
        assertThat(chunks.reads).hasValue(1);
    }

    @Test
    void chunksCanBeIteratedOnce() {
        LlmStream stream = open(FakeChunks.texts("a"));
        stream.iterator();

        assertThatThrownBy(stream::iterator)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The chunks of a stream can be iterated once.");
    }

    @Test
    void thereIsNoChunkAfterTheLast() {
        Iterator<LlmChunk> iterator = open(FakeChunks.texts("a")).iterator();
        iterator.next();

        assertThat(iterator.hasNext()).isFalse();
        assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void streamWithoutFinishReasonIsIncomplete() {
        assertThat(open(FakeChunks.texts("Once")).result().finishReason()).isEqualTo(FinishReason.INCOMPLETE);
    }

    @Test
    void closingAfterTheEndCancelsNothing() {
        LlmStream stream = open(FakeChunks.texts("Once"));
        try (stream) {
            stream.forEach(chunk -> assertThat(chunk.text()).isEqualTo("Once"));
        }

        assertThat(stream.result().finishReason()).isEqualTo(FinishReason.INCOMPLETE);
    }

    @Test
    void closingInTheMiddleCancels() {
        FakeChunks chunks = FakeChunks.texts("Once ", "upon");
        LlmStream stream = open(chunks);
        Iterator<LlmChunk> iterator = stream.iterator();
        iterator.next();
        stream.close();
        LlmResult result = stream.result();

        assertThat(iterator.hasNext()).isFalse();
        assertThat(result.text()).isEqualTo("Once ");
        assertThat(result.finishReason()).isEqualTo(FinishReason.CANCELLED);
        assertThat(chunks.reads).hasValue(1);
    }

    @Test
    void closingBeforeTheFirstChunkCancels() {
        FakeChunks chunks = FakeChunks.texts("Once");
        LlmStream stream = open(chunks);
        stream.close();

        assertThat(stream.iterator().hasNext()).isFalse();
        assertThat(stream.result().text()).isEmpty();
        assertThat(stream.result().finishReason()).isEqualTo(FinishReason.CANCELLED);
        assertThat(chunks.reads).hasValue(0);
        assertThat(chunks.closes).hasValue(1);
    }

    @Test
    void answerThatHadEndedBeforeClosingIsNotCancelled() {
        LlmStream stream = open(new FakeChunks(LlmChunk.of("Hi"), STOP, LlmChunk.of("never read")));
        Iterator<LlmChunk> iterator = stream.iterator();
        iterator.next();
        iterator.next();
        stream.close();

        assertThat(stream.result().finishReason()).isEqualTo(FinishReason.STOP);
    }

    @Test
    void callIsLetGoOnceHoweverOftenItIsClosed() {
        FakeChunks chunks = FakeChunks.texts("a");
        LlmStream stream = open(chunks);
        stream.result();
        stream.close();
        stream.close();

        assertThat(chunks.closes).hasValue(1);
    }

    @Test
    void failureInTheMiddleIsMappedAndKeepsThePartialText() {
        IOException reset = new IOException("reset");
        FakeChunks chunks = FakeChunks.texts("Once ", "upon").ending(() -> {
            throw reset;
        });
        LlmStream stream = open(chunks);
        InvokeException failure =
                catchThrowableOfType(InvokeException.class, () -> stream.forEach(chunk -> assertThat(chunk).isNotNull()));

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
        InvokeException slow = InvokeException.of("acme", Failure.of(ErrorKind.RATE_LIMIT, "slow").withCode("r"), null);
        InvokeException failure = catchThrowableOfType(InvokeException.class, () -> open(
                        FakeChunks.texts("a").ending(() -> {
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
