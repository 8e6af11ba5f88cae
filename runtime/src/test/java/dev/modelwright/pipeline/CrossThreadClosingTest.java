package dev.modelwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.driver.AudioChunks;
import dev.modelwright.driver.LlmChunks;
import dev.modelwright.driver.SpeechCall;
import dev.modelwright.driver.TextToSpeechDriver;
import dev.modelwright.message.Message;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.LlmStream;
import dev.modelwright.model.SpeechRequest;
import dev.modelwright.model.SpeechStream;
import dev.modelwright.model.TextToSpeechModel;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.schema.ModelKind;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Streams of one model that say one piece and then wait for ever, each closed by a thread that does not read. The time limit only
 * keeps a fault from hanging the build.
 */
@Timeout(120)
class CrossThreadClosingTest {

    private final Crowd crowd = new Crowd();
    private final ExecutorService closers = Executors.newFixedThreadPool(8);
    private final Map<String, Wait<?>> waits = new ConcurrentHashMap<>();

    @AfterEach
    void stop() {
        crowd.close();
        closers.shutdownNow();
    }

    @Test
    void everyLanguageStreamEndsWithItsOwnText() throws Exception {
        LanguageModel model = new FakeDriver()
                .streaming(call -> {
                    String text = call.messages().get(0).text();
                    Wait<LlmChunk> wait = waiting(text, LlmChunk.of(text));
                    return LlmChunks.of(wait, wait::end);
                })
                .model();
        crowd.all(thread -> {
            String text = "text " + thread;
            LlmStream stream = model.stream(LlmRequest.of(Message.user(text)));
            Future<String> closer = closers.submit(closing(text, stream));
            LlmResult result = stream.result();

            assertThat(result.text()).isEqualTo(text);
            assertThat(result.finishReason()).isEqualTo(FinishReason.CANCELLED);
            assertThat(closer.get()).isEqualTo(text);
        });
        assertThat(waits).hasSize(Crowd.THREADS);
    }

    @Test
    void everyRecordingEndsWithItsOwnBytes() throws Exception {
        TextToSpeechModel model = new DriverTextToSpeechModel<>(Bindings.of(ModelKind.TTS, schema -> schema), mouth());
        crowd.all(thread -> {
            String text = "text " + thread;
            SpeechStream stream = model.stream(SpeechRequest.of(text));
            Future<String> closer = closers.submit(closing(text, stream));
            ByteArrayOutputStream recording = new ByteArrayOutputStream();
            stream.transferTo(recording);

            assertThat(recording.toString(StandardCharsets.UTF_8)).isEqualTo(text);
            assertThat(closer.get()).isEqualTo(text);
        });
        assertThat(waits).hasSize(Crowd.THREADS);
    }

    private TextToSpeechDriver<FakeDriver.Key, DynamicParameters> mouth() {
        return new TextToSpeechDriver<>() {
            @Override
            public AudioChunks synthesize(SpeechCall<FakeDriver.Key, DynamicParameters> call) {
                Wait<byte[]> wait = waiting(call.text(), call.text().getBytes(StandardCharsets.UTF_8));
                return AudioChunks.of("audio/mpeg", wait, wait::end);
            }

            @Override
            public void validateCredentials(String model, FakeDriver.Key credentials) {}
        };
    }

    private <T> Wait<T> waiting(String text, T only) {
        Wait<T> wait = new Wait<>(only);
        waits.put(text, wait);
        return wait;
    }

    private Callable<String> closing(String text, AutoCloseable stream) {
        return () -> {
            waits.get(text).begun.await();
            stream.close();
            return text;
        };
    }

    /** One piece, then nothing until somebody ends the wait. */
    private static final class Wait<T> implements Iterator<T> {
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch ended = new CountDownLatch(1);
        private final T only;
        private boolean given;

        Wait(T only) {
            this.only = only;
        }

        void end() {
            ended.countDown();
        }

        @Override
        public boolean hasNext() {
            if (given) {
                begun.countDown();
                awaitEnd();
            }
            return !given;
        }

        private void awaitEnd() {
            try {
                ended.await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }

        @Override
        public T next() {
            given = true;
            return only;
        }
    }
}
