package com.example.canyon;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.LlmStream;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StreamTest {

    private static final LlmRequest HELLO = LlmRequest.of(user("Hello over there"));

    private final LanguageModel model = CanyonProvider.llm(CanyonLlmModels.ECHO_2, Callers.shipped());

    @Test
    void chunksAreWordsAndTheLastSaysWhyAndHowMuch() {
        try (LlmStream stream = model.stream(HELLO)) {
            List<LlmChunk> chunks =
                    StreamSupport.stream(stream.spliterator(), false).toList();

            assertThat(chunks)
                    .extracting(LlmChunk::text)
                    .containsExactly(
                            "[echo ", "from ", "the ", "north ", "rim; ", "no ", "model ", "is ", "at ", "work] ",
                            "Hello ", "over ", "there", "");
            assertThat(chunks.get(13).finishReason()).contains(FinishReason.STOP);
        }
    }

    @Test
    void resultOfAStreamIsThatOfACall() {
        LlmResult whole = model.invoke(HELLO);

        try (LlmStream stream = model.stream(HELLO)) {
            assertThat(stream.result().message()).isEqualTo(whole.message());
            assertThat(stream.result().usage().tokens()).isEqualTo(whole.usage().tokens());
            assertThat(stream.result().usage().cost()).isEqualTo(whole.usage().cost());
            assertThat(stream.result().usage().timeToFirstToken()).isPresent();
        }
    }

    @Test
    void streamThatIsClosedEarlyKeepsWhatHadArrived() {
        LlmStream stream = model.stream(HELLO);
        Iterator<LlmChunk> chunks = stream.iterator();
        chunks.next();
        chunks.next();
        stream.close();

        assertThat(chunks.hasNext()).isFalse();
        assertThat(stream.result().text()).isEqualTo("[echo from ");
        assertThat(stream.result().finishReason()).isEqualTo(FinishReason.CANCELLED);
    }

    @Test
    void streamThatIsClosedBeforeTheFirstWordIsEmpty() {
        LlmStream stream = model.stream(HELLO);
        stream.close();

        assertThat(stream).isEmpty();
        assertThat(stream.result().text()).isEmpty();
        assertThat(stream.result().finishReason()).isEqualTo(FinishReason.CANCELLED);
    }

    @Test
    void closingWhileAReaderWaitsEndsAPauseOfAnHour() throws Exception {
        LlmStream stream = Callers.byName().languageModel("echo-2", Callers.values("pause", "3600")).stream(HELLO);
        FutureTask<List<LlmChunk>> reader = new FutureTask<>(
                () -> StreamSupport.stream(stream.spliterator(), false).toList());
        Thread thread = new Thread(reader);
        thread.start();
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        stream.close();

        assertThat(reader.get()).isEmpty();
    }
}
