package dev.modelwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.driver.LlmReply;
import dev.modelwright.message.Message;
import dev.modelwright.model.ChunkMerge;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.LlmStream;
import dev.modelwright.model.ToolCallDelta;
import dev.modelwright.parameter.CheckedParameters;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.Pricing;
import dev.modelwright.usage.LlmUsage;
import dev.modelwright.usage.TokenCount;
import dev.modelwright.usage.TokenUsage;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class UsageTest {

    private static final LlmRequest HELLO = LlmRequest.of(Message.user("Hello world"));

    @Test
    void countOfTheServerIsPreferred() {
        LlmChunk content =
                LlmChunk.builder().text("Hi").usage(TokenUsage.server(7, 5)).build();

        assertThat(reply(content, Optional.empty()).tokens()).isEqualTo(TokenUsage.server(7, 5));
    }

    @Test
    void countThatTheServerDoesNotGiveIsAnEstimate() {
        LlmUsage usage = reply(LlmChunk.of("Hello world"), Optional.empty());

        assertThat(usage.tokens()).isEqualTo(new TokenUsage(TokenCount.estimate(11), TokenCount.estimate(2)));
        assertThat(usage.tokens().isEstimate()).isTrue();
    }

    @Test
    void estimateCountsReasoningAndToolCallsToo() {
        LlmChunk content = LlmChunk.builder()
                .text("Hello world")
                .reasoning("hello")
                .toolCall(new ToolCallDelta(OptionalInt.empty(), "1", "get_weather", "{\"city\":\"Paris\"}"))
                .build();

        // Hello world 2, hello 1, get_weather 3, {"city":"Paris"} 5
        assertThat(reply(content, Optional.empty()).tokens().output()).isEqualTo(TokenCount.estimate(11));
    }

    @Test
    void answerIsNotLostWhenItsTokensCannotBeCounted() {
        LlmResult result = new FakeDriver()
                .counting(call -> {
                    throw new IOException("tokenizer is down");
                })
                .model()
                .invoke(HELLO);

        assertThat(result.text()).isEqualTo("Hello world");
        // 3 at the end, 3 around, user 1, Hello world 2
        assertThat(result.usage().tokens().input()).isEqualTo(TokenCount.estimate(9));
    }

    @Test
    void countOnDemandIsTheDrivers() {
        assertThat(new FakeDriver().model().countTokens(HELLO)).isEqualTo(TokenCount.estimate(11));
    }

    @Test
    void driverSaysWhoCounted() {
        FakeDriver driver = new FakeDriver().counting(call -> TokenCount.tokenizer(5));

        assertThat(driver.model().countTokens(HELLO)).isEqualTo(TokenCount.tokenizer(5));
        assertThat(driver.model().invoke(HELLO).usage().tokens().input()).isEqualTo(TokenCount.tokenizer(5));
    }

    @Test
    void costIsComputedFromThePrice() {
        Pricing pricing = new Pricing(
                new BigDecimal("0.15"), Optional.of(new BigDecimal("0.6")), new BigDecimal("0.000001"), "USD");
        LlmChunk content =
                LlmChunk.builder().usage(TokenUsage.server(1000, 333)).build();

        assertThat(reply(content, Optional.of(pricing)).cost()).hasValueSatisfying(cost -> {
            assertThat(cost.total()).isEqualTo(new BigDecimal("0.0003498"));
            assertThat(cost.currency()).isEqualTo("USD");
        });
    }

    @Test
    void unknownPriceIsNoCost() {
        assertThat(reply(LlmChunk.of("Hi"), Optional.empty()).cost()).isEmpty();
    }

    @Test
    void timeToFirstTokenIsThereWhenSomethingWasStreamed() {
        LlmUsage usage = stream(FakeChunks.texts("", "Hi")).usage();

        assertThat(usage.timeToFirstToken())
                .hasValueSatisfying(time -> assertThat(time).isBetween(Duration.ZERO, usage.latency()));
    }

    @Test
    void chunksThatSayNothingAreNoFirstToken() {
        LlmChunk silent =
                LlmChunk.builder().id("a").usage(TokenUsage.server(1, 0)).build();

        assertThat(stream(new FakeChunks(silent)).usage().timeToFirstToken()).isEmpty();
        assertThat(reply(LlmChunk.of("Hi"), Optional.empty()).timeToFirstToken())
                .isEmpty();
    }

    @Test
    void clockStopsOnceSoThatALateQuestionDoesNotCount() {
        LlmAccount account = new LlmAccount(
                ModelSchema.builder("m", ModelKind.LLM).build(),
                new CheckedParameters(DynamicParameters.none(), List.of()),
                Optional.empty(),
                () -> TokenCount.estimate(1));
        Duration latency = account.stop();

        assertThat(account.stop()).isSameAs(latency);
        assertThat(account.close(new ChunkMerge(), FinishReason.STOP).usage().latency())
                .isSameAs(latency);
    }

    private static LlmUsage reply(LlmChunk content, Optional<Pricing> pricing) {
        ModelSchema.Builder schema = ModelSchema.builder("m", ModelKind.LLM);
        pricing.ifPresent(schema::pricing);
        return new FakeDriver()
                .invoking(call -> new LlmReply(content))
                .model(schema.build())
                .invoke(HELLO)
                .usage();
    }

    private static LlmResult stream(FakeChunks chunks) {
        try (LlmStream stream = new FakeDriver().streaming(call -> chunks).model().stream(HELLO)) {
            return stream.result();
        }
    }
}
