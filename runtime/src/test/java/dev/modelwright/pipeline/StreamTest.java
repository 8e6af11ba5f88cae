package dev.modelwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.driver.LlmChunks;
import dev.modelwright.message.Message;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.LlmStream;
import dev.modelwright.usage.TokenUsage;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
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
    void callIsLetGoAtTheEndWithoutClosing() {
        FakeChunks chunks = FakeChunks.texts("a");
        open(chunks).result();

        assertThat(chunks.closes).hasValue(1);
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

    private static LlmStream open(LlmChunks chunks) {
        return new FakeDriver().streaming(call -> chunks).model().stream(HELLO);
    }
}
