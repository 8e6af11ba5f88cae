package dev.modelwright.pipeline;

import dev.modelwright.model.ChunkMerge;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.ResponseFormat;
import dev.modelwright.parameter.AppliedParameters;
import dev.modelwright.parameter.CheckedParameters;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.token.TokenCounters;
import dev.modelwright.usage.Cost;
import dev.modelwright.usage.LlmUsage;
import dev.modelwright.usage.PriceCalculator;
import dev.modelwright.usage.TokenCount;
import dev.modelwright.usage.TokenUsage;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one call used, cost and took. Its clock starts when it is created and stops once. */
final class LlmAccount {

    private final ModelSchema schema;
    private final CheckedParameters checked;
    private final Optional<ResponseFormat> responseFormat;
    private final Supplier<TokenCount> inputEstimate;
    private final long startedAt = System.nanoTime();
    private final AtomicReference<@Nullable Duration> latency = new AtomicReference<>();
    private @Nullable Duration timeToFirstToken;

    LlmAccount(
            ModelSchema schema,
            CheckedParameters checked,
            Optional<ResponseFormat> responseFormat,
            Supplier<TokenCount> inputEstimate) {
        this.schema = schema;
        this.checked = checked;
        this.responseFormat = responseFormat;
        this.inputEstimate = inputEstimate;
    }

    void saidSomething() {
        if (timeToFirstToken == null) {
            timeToFirstToken = elapsed();
        }
    }

    /** Stops the clock, also from another thread; has no effect the second time. */
    Duration stop() {
        Duration now = elapsed();
        return latency.compareAndSet(null, now) ? now : Objects.requireNonNull(latency.get());
    }

    /** Returns the whole answer; {@code unfinished} says why it ended when the vendor did not. */
    LlmResult close(ChunkMerge merge, FinishReason unfinished) {
        Duration took = stop();
        TokenUsage tokens = merge.usage().orElseGet(() -> estimate(merge));
        Optional<Cost> cost = schema.pricing().flatMap(pricing -> PriceCalculator.cost(pricing, tokens));
        return new LlmResult(
                merge.message(),
                merge.reasoning(),
                merge.finishReason().orElse(unfinished),
                merge.rawFinishReason(),
                new LlmUsage(tokens, cost, took, Optional.ofNullable(timeToFirstToken)),
                merge.id(),
                AppliedParameters.of(checked),
                responseFormat);
    }

    private TokenUsage estimate(ChunkMerge merge) {
        long said = Stream.concat(Stream.of(merge.text(), merge.reasoning()), calls(merge))
                .mapToLong(TokenCounters.gpt2()::count)
                .sum();
        return new TokenUsage(inputEstimate.get(), TokenCount.estimate(said));
    }

    private static Stream<String> calls(ChunkMerge merge) {
        return merge.message().toolCalls().stream().flatMap(call -> Stream.of(call.name(), call.arguments()));
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }
}
