package dev.modelwright.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.decorator.Listening;
import dev.modelwright.decorator.Time;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmStream;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class MeterListenerTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final MeterListener listener = MeterListener.of(meters);
    private Duration now = Duration.ZERO;
    private final Listening listening = Listening.with(listener).with(new Time() {
        @Override
        public Duration now() {
            return now;
        }

        @Override
        public boolean pause(Duration time, CountDownLatch ended) {
            throw new AssertionError();
        }

        @Override
        public Alarm alarm(Duration time, Runnable step) {
            throw new AssertionError();
        }
    });

    @Test
    void streamRecordsItsFirstPieceTheTimeBetweenPiecesAndItsRate() {
        try (LlmStream stream = Kind.stream(listening, "m")) {
            now = Duration.ofMillis(500);
            Iterator<LlmChunk> chunks = stream.iterator();
            while (chunks.hasNext()) {
                chunks.next();
                now = now.plusMillis(100);
            }
        }
        assertThat(meters.get(GenAiNames.TIME_TO_FIRST_CHUNK).timer().totalTime(TimeUnit.MILLISECONDS))
                .isEqualTo(500);
        assertThat(meters.get(GenAiNames.TIME_PER_OUTPUT_CHUNK).timer().count()).isEqualTo(3);
        assertThat(meters.get(GenAiNames.TIME_PER_OUTPUT_CHUNK).timer().mean(TimeUnit.MILLISECONDS))
                .isEqualTo(100);
        assertThat(meters.get(GenAiNames.OUTPUT_TOKEN_RATE).summary().totalAmount())
                .isEqualTo(500.0);
        assertThat(listener.running()).isZero();
    }

    @Test
    void tokensAreParted() {
        Kind.CHAT.call(listening, "m");
        assertThat(tokens("input")).isEqualTo(1000);
        assertThat(tokens("output")).isEqualTo(200);
        assertThat(meters.find(GenAiNames.TIME_TO_FIRST_CHUNK).timer()).isNull();
    }

    @Test
    void costIsRecordedWithItsCurrency() {
        Kind.CHAT.call(listening, "m");
        assertThat(meters.get(GenAiNames.COST)
                        .tag(GenAiNames.CURRENCY, "USD")
                        .summary()
                        .totalAmount())
                .isEqualTo(3.0);
    }

    @Test
    void countsThatAreEstimatesAreLeftOut() {
        Kind.RERANK.call(listening, "m");
        assertThat(meters.find(GenAiNames.TOKEN_USAGE).summary()).isNull();
    }

    @Test
    void everyMeterOfANameHasTheSameTags() {
        ObservationRegistry observations = ObservationRegistry.create();
        observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
        Listening both = Listening.with(listener, ObservationListener.of(observations));
        for (Kind kind : Kind.values()) {
            kind.call(both, "m");
            assertThatThrownBy(() -> kind.call(both, Drivers.BROKEN)).hasMessageContaining("canary");
        }
        meters.getMeters().stream()
                .collect(Collectors.groupingBy(
                        meter -> meter.getId().getName(),
                        Collectors.mapping(MeterListenerTest::tags, Collectors.toSet())))
                .forEach((name, tags) -> assertThat(tags).as(name).hasSize(1));
        assertThat(meters.get(GenAiNames.OPERATION_DURATION).timers().stream()
                        .mapToLong(timer -> timer.count())
                        .sum())
                .isEqualTo(2L * Kind.values().length);
        assertThat(meters.get(GenAiNames.OPERATION_DURATION + ".active").longTaskTimers())
                .allMatch(active -> active.activeTasks() == 0);
    }

    @Test
    void streamsThatFailOrAreCancelledLeaveNothingBehind() {
        assertThatThrownBy(() -> Kind.CHAT_STREAMED.call(listening, Drivers.BROKEN))
                .hasMessageContaining("canary");
        try (LlmStream stream = Kind.stream(listening, "m")) {
            stream.iterator().next();
        }
        assertThat(listener.running()).isZero();
    }

    private double tokens(String type) {
        return meters.get(GenAiNames.TOKEN_USAGE)
                .tag(GenAiNames.TOKEN_TYPE, type)
                .summary()
                .totalAmount();
    }

    private static Set<String> tags(Meter meter) {
        return meter.getId().getTags().stream().map(tag -> tag.getKey()).collect(Collectors.toSet());
    }
}
