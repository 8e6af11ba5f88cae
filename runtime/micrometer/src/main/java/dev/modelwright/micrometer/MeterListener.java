package dev.modelwright.micrometer;

import dev.modelwright.listener.CallEvent;
import dev.modelwright.listener.CallInfo;
import dev.modelwright.listener.ModelListener;
import dev.modelwright.usage.TokenCount;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Objects;

/**
 * Records what an observation's own timer does not tell: tokens, cost, the time to the first piece of a stream and between its pieces, and
 * tokens a second. Estimated counts are left out, as OpenTelemetry demands, and so are unknown prices. How long calls take is recorded
 * by Micrometer's {@code DefaultMeterObservationHandler} from the observations of an {@link ObservationListener}. Thread-safe.
 */
public final class MeterListener implements ModelListener {

    private final MeterRegistry registry;
    private final WeakCalls<Duration> lastPieces = new WeakCalls<>();

    private MeterListener(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Returns a listener that records in a registry. */
    public static MeterListener of(MeterRegistry registry) {
        return new MeterListener(Objects.requireNonNull(registry, "registry"));
    }

    @Override
    public void firstToken(CallEvent.FirstToken event) {
        timer(GenAiNames.TIME_TO_FIRST_CHUNK, event.call()).record(event.after());
    }

    @Override
    public void chunk(CallEvent.Chunk event) {
        lastPieces
                .put(event.call(), event.after())
                .map(event.after()::minus)
                .ifPresent(between ->
                        timer(GenAiNames.TIME_PER_OUTPUT_CHUNK, event.call()).record(between));
    }

    @Override
    public void completed(CallEvent.Completed event) {
        lastPieces.remove(event.call());
        event.usage().input().ifPresent(count -> tokens(event.call(), "input", count));
        event.usage().output().ifPresent(count -> tokens(event.call(), "output", count));
        event.usage()
                .cost()
                .ifPresent(cost -> summary(
                                GenAiNames.COST, tags(event.call()).and(GenAiNames.CURRENCY, cost.currency()))
                        .record(cost.total().doubleValue()));
        Rate.of(event.usage(), event.progress().took(), event.progress().firstToken())
                .ifPresent(rate -> summary(GenAiNames.OUTPUT_TOKEN_RATE, tags(event.call()))
                        .record(rate));
    }

    @Override
    public void failed(CallEvent.Failed event) {
        lastPieces.remove(event.call());
    }

    @Override
    public void cancelled(CallEvent.Cancelled event) {
        lastPieces.remove(event.call());
    }

    /** Returns how many streams have given a piece and have not ended. */
    int running() {
        return lastPieces.size();
    }

    private void tokens(CallInfo call, String type, TokenCount count) {
        if (!count.isEstimate()) {
            summary(GenAiNames.TOKEN_USAGE, tags(call).and(GenAiNames.TOKEN_TYPE, type))
                    .record((double) count.tokens());
        }
    }

    private Timer timer(String name, CallInfo call) {
        return Timer.builder(name).tags(tags(call)).register(registry);
    }

    private DistributionSummary summary(String name, Tags tags) {
        return DistributionSummary.builder(name).tags(tags).register(registry);
    }

    private static Tags tags(CallInfo call) {
        return Tags.of(
                GenAiNames.OPERATION_NAME, GenAiNames.operation(call.kind()),
                GenAiNames.PROVIDER_NAME, call.provider(),
                GenAiNames.REQUEST_MODEL, call.model());
    }
}
