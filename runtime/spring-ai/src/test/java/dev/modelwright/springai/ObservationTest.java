package dev.modelwright.springai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.Failure;
import dev.modelwright.error.InvokeException;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.springai.ScriptedDrivers.Embedder;
import dev.modelwright.usage.TokenUsage;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.ai.chat.observation.ChatModelObservationContext;
import org.springframework.ai.chat.prompt.Prompt;

@Timeout(60)
final class ObservationTest {

    private static final LlmChunk ANSWER = LlmChunk.builder()
            .text("Yes")
            .finish(FinishReason.STOP, "stop")
            .usage(TokenUsage.server(3, 2))
            .build();

    private final List<Observation.Context> stopped = new CopyOnWriteArrayList<>();
    private final CountDownLatch once = new CountDownLatch(1);
    private final ObservationRegistry registry = registry();

    @Test
    void callIsObservedWithModelUsageAndReason() {
        chat(ScriptedChat.saying(ANSWER)).call(new Prompt("Is it?"));
        assertThat(stopped).hasSize(1);
        assertThat(values(stopped.get(0)))
                .contains(
                        "gen_ai.operation.name=chat",
                        "gen_ai.request.model=parrot",
                        "gen_ai.usage.total_tokens=5",
                        "gen_ai.response.finish_reasons=[\"STOP\"]");
        assertThat(stopped.get(0).getName()).isEqualTo("gen_ai.client.operation");
    }

    @Test
    void streamIsObservedOnceWithTheWholeAnswer() throws InterruptedException {
        chat(ScriptedChat.saying(LlmChunk.of("Oh "), ANSWER)).stream(new Prompt("Is it?"))
                .blockLast();
        once.await();
        assertThat(stopped).hasSize(1);
        assertThat(((ChatModelObservationContext) stopped.get(0)).isStreaming()).isTrue();
    }

    @Test
    void failureIsObservedAsOne() {
        assertThat(catchThrowable(() -> chat(failing()).call(new Prompt("Is it?"))))
                .isNotNull();
        assertThat(stopped).hasSize(1);
        assertThat(stopped.get(0).getError()).hasMessageContaining("down");
    }

    @Test
    void cancelledStreamIsObservedToItsEnd() throws InterruptedException {
        chat(ScriptedChat.saying(LlmChunk.of("Oh "), ANSWER)).stream(new Prompt("Is it?"))
                .take(1)
                .blockLast();
        once.await();
        assertThat(stopped).hasSize(1);
        assertThat(stopped.get(0).getError()).isNull();
    }

    @Test
    void embeddingsAreObserved() {
        ModelwrightEmbeddingModel.builder(new Embedder().model())
                .observationRegistry(registry)
                .build()
                .embed("a");
        assertThat(stopped).hasSize(1);
        assertThat(values(stopped.get(0))).contains("gen_ai.request.model=vectors");
    }

    private ModelwrightChatModel chat(ScriptedChat driver) {
        return ModelwrightChatModel.builder(driver.model())
                .observationRegistry(registry)
                .build();
    }

    private static List<String> values(Observation.Context context) {
        return context.getAllKeyValues().stream()
                .map(value -> value.getKey() + "=" + value.getValue())
                .toList();
    }

    private ObservationRegistry registry() {
        ObservationRegistry observations = ObservationRegistry.create();
        observations.observationConfig().observationHandler(new ObservationHandler<Observation.Context>() {
            @Override
            public void onStop(Observation.Context context) {
                stopped.add(context);
                once.countDown();
            }

            @Override
            public boolean supportsContext(Observation.Context context) {
                return true;
            }
        });
        return observations;
    }

    private static ScriptedChat failing() {
        return ScriptedChat.saying(ANSWER).opening(() -> {
            throw InvokeException.of("acme", Failure.of(ErrorKind.SERVER_UNAVAILABLE, "down"), null);
        });
    }
}
