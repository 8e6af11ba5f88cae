package dev.modelwright.samples.benchmark.calls;

import dev.modelwright.message.Message;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.LlmStream;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.parameter.ParameterRules;
import dev.modelwright.pipeline.VendorModels;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.Pricing;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Calls over a driver that answers at once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CallBenchmark {

    /** How many chunks the longer stream has more than the shorter. */
    static final int WORDS = 1_000;

    private static final ModelSchema PLAIN =
            ModelSchema.builder("m", ModelKind.LLM).build();
    private static final ModelSchema FULL = ModelSchema.builder("m", ModelKind.LLM)
            .parameterRules(
                    ParameterRules.builder().temperature().topP().maxTokens().build())
            .pricing(new Pricing(
                    new BigDecimal("0.15"), Optional.of(new BigDecimal("0.6")), new BigDecimal("0.000001"), "USD"))
            .build();

    private final LlmRequest request = LlmRequest.of(Message.user("Hello"));
    private final LlmRequest checked = request.with(DynamicParameters.of(Map.of("temperature", 0.5, "max_tokens", 64)));
    private final LanguageModel plain = model(PLAIN, 1);
    private final LanguageModel full = model(FULL, 1);
    private final LanguageModel talkative = model(PLAIN, 1 + WORDS);

    private static LanguageModel model(ModelSchema schema, int words) {
        return VendorModels.languageModels(
                        "bench", () -> new InstantDriver(words), DynamicParameters::copyOf, name -> schema)
                .model("m", new NoKey());
    }

    /** A whole answer. */
    @Benchmark
    public LlmResult whole() {
        return plain.invoke(request);
    }

    /** A whole answer with two parameters to check and a price to compute. */
    @Benchmark
    public LlmResult wholeChecked() {
        return full.invoke(checked);
    }

    /** A stream of two chunks. */
    @Benchmark
    public LlmResult stream(Blackhole hole) {
        return read(plain, hole);
    }

    /** A stream of a thousand chunks more. */
    @Benchmark
    public LlmResult streamLong(Blackhole hole) {
        return read(talkative, hole);
    }

    private LlmResult read(LanguageModel model, Blackhole hole) {
        try (LlmStream stream = model.stream(request)) {
            for (LlmChunk chunk : stream) {
                hole.consume(chunk);
            }
            return stream.result();
        }
    }
}
