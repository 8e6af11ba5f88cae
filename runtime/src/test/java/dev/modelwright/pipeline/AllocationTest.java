package dev.modelwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.message.Message;
import dev.modelwright.model.ChunkMerge;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmStream;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.parameter.ParameterRules;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.Pricing;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What the way from a request to a driver that answers at once, and back, allocates. The limits leave room for other virtual
 * machines; the figures are in the README of the benchmark.
 */
class AllocationTest {

    private static final LlmRequest REQUEST = LlmRequest.of(Message.user("Hello"));
    private static final Pricing PRICING =
            new Pricing(new BigDecimal("0.15"), Optional.of(new BigDecimal("0.6")), new BigDecimal("0.000001"), "USD");
    private static final ModelSchema PLAIN =
            ModelSchema.builder("m", ModelKind.LLM).build();
    private static final ModelSchema FULL = ModelSchema.builder("m", ModelKind.LLM)
            .parameterRules(
                    ParameterRules.builder().temperature().topP().maxTokens().build())
            .pricing(PRICING)
            .build();

    @Test
    void callTakesLessThanAKilobyte() {
        LanguageModel model = model(PLAIN, 0);

        assertThat(Allocation.bytesOf(() -> model.invoke(REQUEST))).isLessThan(1_000);
    }

    @Test
    void checkedParametersAndPriceAreBoundedToo() {
        LanguageModel model = model(FULL, 0);
        LlmRequest request = REQUEST.with(DynamicParameters.of(Map.of("temperature", 0.5, "max_tokens", 64)));

        assertThat(Allocation.bytesOf(() -> model.invoke(request))).isLessThan(2_600);
    }

    @Test
    void chunkTakesLessThanAHundredBytes() {
        int words = 100;
        LanguageModel few = model(PLAIN, 1);
        LanguageModel many = model(PLAIN, 1 + words);
        long beyond = Allocation.bytesOf(() -> read(many)) - Allocation.bytesOf(() -> read(few));

        assertThat(beyond / words).isLessThan(100);
    }

    @Test
    void textOfAWholeAnswerIsNotCopied() {
        LlmChunk answer = LlmChunk.of("x".repeat(100_000));
        ChunkMerge merge = new ChunkMerge();
        merge.add(answer);

        assertThat(merge.text()).isSameAs(answer.text());
    }

    private static void read(LanguageModel model) {
        try (LlmStream stream = model.stream(REQUEST)) {
            for (LlmChunk chunk : stream) {
                Objects.requireNonNull(chunk);
            }
            stream.result();
        }
    }

    private static LanguageModel model(ModelSchema schema, int words) {
        return VendorModels.languageModels(
                        "acme", () -> new InstantDriver(words), DynamicParameters::copyOf, name -> schema)
                .model("m", new FakeDriver.Key());
    }
}
