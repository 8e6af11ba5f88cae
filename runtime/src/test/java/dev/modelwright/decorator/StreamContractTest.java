package dev.modelwright.decorator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.InvokeException;
import dev.modelwright.message.Message;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmStream;
import dev.modelwright.model.SpeechRequest;
import dev.modelwright.model.SpeechStream;
import dev.modelwright.model.TextToSpeechModel;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Decorated streams keep the contract of streams. The time limit only keeps a fault from hanging the build. */
@Timeout(60)
class StreamContractTest {

    private static final LlmRequest REQUEST = LlmRequest.of(Message.user("hello"));
    private static final Duration LONG = Duration.ofHours(1);
    private static final Executor THREAD = work -> new Thread(work).start();

    private final InvokeException failure = Script.failure(ErrorKind.BAD_REQUEST);

    static Stream<Decorator> decorators() {
        return Stream.of(
                Retry.standard().with(new FakeTime()),
                ConcurrencyLimit.of(9),
                TimeLimits.none().withFirstToken(LONG).withIdle(LONG).withTotal(LONG),
                Listening.with(new Events()));
    }

    @ParameterizedTest
    @MethodSource("decorators")
    void aStreamIsIteratedOnce(Decorator decorator) {
        LlmStream stream = open(decorator, Play.of("a"));
        Iterator<LlmChunk> chunks = stream.iterator();

        assertThatThrownBy(stream::iterator)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The pieces of a stream can be iterated once.");
        assertThat(chunks.next().text()).isEqualTo("a");
        assertThatThrownBy(chunks::next).isInstanceOf(NoSuchElementException.class);
    }

    @ParameterizedTest
    @MethodSource("decorators")
    void theResultComesAfterIterationOrWithoutIt(Decorator decorator) {
        LlmStream iterated = open(decorator, Play.of("a", "b"));
        iterated.iterator().forEachRemaining(chunk -> {});

        assertThat(iterated.result().text()).isEqualTo("ab");
        LlmStream begun = open(decorator, Play.of("a", "b"));
        assertThat(begun.iterator().hasNext()).isTrue();
        assertThat(begun.result().text()).isEqualTo("ab");
        LlmStream untouched = open(decorator, Play.of("a", "b"));
        assertThat(untouched.result().text()).isEqualTo("ab");
        assertThat(untouched.result().finishReason()).isEqualTo(FinishReason.STOP);
    }

    @ParameterizedTest
    @MethodSource("decorators")
    void aFailureStaysTheFailure(Decorator decorator) {
        LlmStream stream = open(decorator, Play.of("a").failing(failure));
        Iterator<LlmChunk> chunks = stream.iterator();
        chunks.next();

        assertThatThrownBy(chunks::hasNext).isSameAs(failure);
        assertThatThrownBy(chunks::next).isSameAs(failure);
        assertThatThrownBy(stream::result).isSameAs(failure);
        stream.close();
        assertThatThrownBy(stream::result).isSameAs(failure);
    }

    @ParameterizedTest
    @MethodSource("decorators")
    void closingFromAnotherThreadEndsARead(Decorator decorator) throws Exception {
        CountDownLatch waiting = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        Play play = Play.of("Once").onClose(released::countDown).then(() -> {
            waiting.countDown();
            await(released);
            return Optional.empty();
        });
        LlmStream stream = open(decorator, play);
        CompletableFuture<FinishReason> reader =
                CompletableFuture.supplyAsync(() -> stream.result().finishReason(), THREAD);
        waiting.await();
        stream.close();

        assertThat(reader.get()).isEqualTo(FinishReason.CANCELLED);
        assertThat(stream.result().text()).isEqualTo("Once");
    }

    @ParameterizedTest
    @MethodSource("decorators")
    void closingTwiceClosesOnce(Decorator decorator) {
        Play play = Play.of("a");
        LlmStream stream = open(decorator, play);
        stream.close();
        stream.close();

        assertThat(play.closes).hasValue(1);
        assertThat(stream.iterator().hasNext()).isFalse();
        assertThat(stream.result().finishReason()).isEqualTo(FinishReason.CANCELLED);
    }

    @ParameterizedTest
    @MethodSource("decorators")
    void recordingsKeepTheContractToo(Decorator decorator) throws Exception {
        TextToSpeechModel model = decorator.on(new FakeModels.Speaker("m", Script.empty()));
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (SpeechStream speech = model.stream(SpeechRequest.of("hello"))) {
            speech.transferTo(whole);

            assertThat(whole).hasToString("yes");
            assertThat(speech.mimeType()).isEqualTo("audio/mpeg");
            assertThat(speech.usage()).isEqualTo(FakeModels.USAGE);
            assertThat(speech.parameters().effective()).isEmpty();
            assertThatThrownBy(speech::iterator).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aRoundRobinKeepsTheContractToo() {
        Script script = Script.empty().then(Play.of("a", "b"));
        LlmStream stream = RoundRobin.of((LanguageModel) new FakeModels.Llm("m", script)).stream(REQUEST);

        assertThat(stream.iterator().next().text()).isEqualTo("a");
        assertThatThrownBy(stream::iterator).isInstanceOf(IllegalStateException.class);
        assertThat(stream.result().text()).isEqualTo("ab");
    }

    private static LlmStream open(Decorator decorator, Play play) {
        return decorator.on(new FakeModels.Llm("m", Script.empty().then(play))).stream(REQUEST);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
