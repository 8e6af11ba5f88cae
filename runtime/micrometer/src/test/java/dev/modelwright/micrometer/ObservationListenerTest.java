package dev.modelwright.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.decorator.Listening;
import dev.modelwright.error.RateLimitException;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmStream;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.tck.TestObservationRegistry;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ObservationListenerTest {

    // Refuses what must not be done with observations, such as stopping twice.
    private final TestObservationRegistry registry = TestObservationRegistry.create();
    private final Seen seen = new Seen();
    private final ObservationListener listener = ObservationListener.of(registry);
    private final Listening listening = Listening.with(listener);

    @BeforeEach
    void listen() {
        registry.observationConfig().observationHandler(seen);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasOneObservationWithItsNames(Kind kind) {
        kind.call(listening, "m");
        ModelCallContext context = only();
        assertThat(context.getName()).isEqualTo("gen_ai.client.operation.duration");
        assertThat(context.getContextualName()).isEqualTo(GenAiNames.operation(kind.kind()) + " m");
        assertThat(few(context))
                .isEqualTo(Map.of(
                        "gen_ai.operation.name", GenAiNames.operation(kind.kind()),
                        "gen_ai.provider.name", "acme",
                        "gen_ai.request.model", "m",
                        "gen_ai.request.stream", String.valueOf(kind.isStreamed()),
                        "modelwright.outcome", "completed",
                        "error.type", "none"));
        assertThat(context.getError()).isNull();
        assertEverythingStopped(1);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindThatFailsIsStoppedOnceWithTheKindOfFailure(Kind kind) {
        assertThatThrownBy(() -> kind.call(listening, Drivers.BROKEN)).isInstanceOf(RateLimitException.class);
        ModelCallContext context = only();
        assertThat(few(context))
                .containsEntry("error.type", "rate_limit")
                .containsEntry("modelwright.outcome", "failed");
        assertThat(many(context))
                .containsEntry("modelwright.error.status", "429")
                .containsEntry("modelwright.error.code", "slow_down")
                .containsEntry("modelwright.error.request_id", "req-7");
        assertThat(context.getError()).isInstanceOf(RateLimitException.class).hasMessageNotContaining("canary");
        assertEverythingStopped(1);
    }

    @ParameterizedTest
    @EnumSource
    void nothingThatWasSaidIsCapturedByItself(Kind kind) {
        kind.call(listening, "m");
        assertThat(only().getAllKeyValues().stream().map(KeyValue::toString)).noneMatch(key -> key.contains("canary"));
        assertThat(only().toString()).doesNotContain("canary");
    }

    @Test
    void answerOfAChatHasItsFactsAmongTheKeysWithManyValues() {
        Kind.CHAT_STREAMED.call(listening, "m");
        Map<String, String> keys = many(only());
        assertThat(keys)
                .containsEntry("gen_ai.response.id", "answer-1")
                .containsEntry("gen_ai.response.finish_reasons", "[\"stop\"]")
                .containsEntry("gen_ai.usage.input_tokens", "1000")
                .containsEntry("gen_ai.usage.output_tokens", "200")
                .containsEntry("gen_ai.usage.cache_read.input_tokens", "50")
                .containsEntry("gen_ai.usage.reasoning.output_tokens", "20")
                .containsEntry("modelwright.usage.source", "server")
                .containsEntry("modelwright.cost.currency", "USD")
                .containsKeys(
                        "gen_ai.response.time_to_first_chunk",
                        "modelwright.client.output_token.rate",
                        "modelwright.call.id",
                        "modelwright.client.cost");
    }

    @Test
    void vectorsHaveTheirDimensions() {
        Kind.EMBEDDING.call(listening, "m");
        assertThat(many(only()))
                .containsEntry("gen_ai.embeddings.dimension.count", "3")
                .containsEntry("gen_ai.usage.input_tokens", "7")
                .doesNotContainKey("gen_ai.usage.output_tokens");
    }

    @Test
    void streamThatIsClosedEarlyIsCancelledOnceAndNoError() {
        try (LlmStream stream = Kind.stream(listening, "m")) {
            stream.iterator().next();
        }
        assertThat(few(only()))
                .containsEntry("modelwright.outcome", "cancelled")
                .containsEntry("error.type", "none");
        assertThat(only().getError()).isNull();
        assertEverythingStopped(1);
    }

    @Test
    void streamHasOneEventForItsFirstPiece() {
        Kind.CHAT_STREAMED.call(listening, "m");
        assertThat(seen.events).containsExactly("gen_ai.first_chunk");
    }

    @Test
    void parentIsWhatIsCurrentWhereTheCallBeginsEvenIfAnotherThreadReads() throws Exception {
        Observation parent = Observation.start("parent", registry);
        LlmStream stream = Objects.requireNonNull(parent.scoped(() -> Kind.stream(listening, "m")));
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            other.submit(() ->
                            Observation.createNotStarted("elsewhere", registry).observe(stream::result))
                    .get();
        } finally {
            other.shutdown();
        }
        parent.stop();
        assertThat(calls())
                .singleElement()
                .satisfies(call -> assertThat(call.getParentObservation()).isSameAs(parent));
        assertThat(registry.getCurrentObservation()).isNull();
        assertEverythingStopped(1);
    }

    @Test
    @Timeout(60)
    void streamThatNobodyReadsOrClosesIsForgottenWithItsCall() {
        Kind.stream(listening, "m");
        assertThat(seen.started).hasSize(1);
        while (listener.running() > 0) {
            System.gc();
        }
        assertThat(seen.stopped).isEmpty();
    }

    @Test
    void keysCanBeNamedOtherwise() {
        ModelCallConvention convention = new ModelCallConvention() {
            @Override
            public String getContextualName(ModelCallContext context) {
                return "asking " + context.model();
            }

            @Override
            public KeyValues getHighCardinalityKeyValues(ModelCallContext context) {
                return KeyValues.of("took", context.end().isPresent() ? "known" : "unknown");
            }
        };
        Kind.CHAT.call(Listening.with(listener.with(convention)), "m");
        assertThat(only().getContextualName()).isEqualTo("asking m");
        assertThat(many(only())).isEqualTo(Map.of("took", "known"));
    }

    @Test
    void manyThreadsHaveOneStopForEachStart() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Void>> work = IntStream.range(0, 480)
                    .<Callable<Void>>mapToObj(i -> () -> {
                        anEnding(i);
                        return null;
                    })
                    .toList();
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        assertEverythingStopped(480);
        Map<String, Long> outcomes = calls().stream()
                .collect(Collectors.groupingBy(call -> few(call).get("modelwright.outcome"), Collectors.counting()));
        assertThat(outcomes).isEqualTo(Map.of("completed", 160L, "failed", 160L, "cancelled", 160L));
        assertThat(calls().stream().map(ModelCallContext::id).distinct()).hasSize(480);
    }

    private void anEnding(int number) {
        Kind kind = Kind.values()[number / 3 % Kind.values().length];
        switch (number % 3) {
            case 0 -> kind.call(listening, "m");
            case 1 ->
                assertThatThrownBy(() -> kind.call(listening, Drivers.BROKEN)).isInstanceOf(RateLimitException.class);
            default -> {
                try (LlmStream stream = Kind.stream(listening, "m")) {
                    Iterator<LlmChunk> chunks = stream.iterator();
                    chunks.next();
                }
            }
        }
    }

    private void assertEverythingStopped(int calls) {
        assertThat(calls()).hasSize(calls);
        assertThat(seen.started).hasSize(calls).doesNotHaveDuplicates();
        assertThat(seen.stopped).hasSize(calls).containsExactlyInAnyOrderElementsOf(seen.started);
        assertThat(listener.running()).isZero();
    }

    private List<ModelCallContext> calls() {
        return seen.started;
    }

    private ModelCallContext only() {
        assertThat(calls()).hasSize(1);
        return calls().get(0);
    }

    private static Map<String, String> few(ModelCallContext context) {
        return map(context.getLowCardinalityKeyValues());
    }

    private static Map<String, String> many(ModelCallContext context) {
        return map(context.getHighCardinalityKeyValues());
    }

    private static Map<String, String> map(Iterable<KeyValue> keys) {
        return StreamSupport.stream(keys.spliterator(), false)
                .collect(Collectors.toMap(KeyValue::getKey, KeyValue::getValue));
    }
}
