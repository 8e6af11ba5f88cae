package dev.modelwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.driver.EmbeddingCall;
import dev.modelwright.driver.EmbeddingReply;
import dev.modelwright.driver.TextEmbeddingDriver;
import dev.modelwright.error.BadRequestException;
import dev.modelwright.error.ConnectionException;
import dev.modelwright.error.ServerUnavailableException;
import dev.modelwright.json.JsonValue;
import dev.modelwright.message.Content;
import dev.modelwright.model.Embedding;
import dev.modelwright.model.EmbeddingPurpose;
import dev.modelwright.model.EmbeddingRequest;
import dev.modelwright.model.EmbeddingResult;
import dev.modelwright.model.Overlong;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.parameter.ParameterAdjustment;
import dev.modelwright.schema.ModelFeature;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelProperty;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.ParameterRule;
import dev.modelwright.schema.ParameterType;
import dev.modelwright.schema.Pricing;
import dev.modelwright.usage.TokenCount;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class EmbeddingPathTest {

    private static final byte[] PIXEL = {1, 2, 3};

    private final FakeEmbeddings driver = new FakeEmbeddings();

    @Test
    void oneVectorComesForEachInputInOrder() {
        EmbeddingResult result = model(schema -> schema).embed(EmbeddingRequest.of("a", "bbb", "cc"));

        assertThat(result.embeddings()).extracting(vector -> vector.get(0)).containsExactly(1f, 3f, 2f);
        assertThat(result.cut()).isEmpty();
        assertThat(driver.calls).hasSize(1);
    }

    @Test
    void inputsAreSentInPortionsThatTheModelTakes() {
        EmbeddingResult result = model(chunks(2)).embed(EmbeddingRequest.of("a", "bb", "ccc", "dddd", "eeeee"));

        assertThat(driver.calls)
                .extracting(EmbeddingCall::texts)
                .containsExactly(List.of("a", "bb"), List.of("ccc", "dddd"), List.of("eeeee"));
        assertThat(result.embeddings()).extracting(vector -> vector.get(0)).containsExactly(1f, 2f, 3f, 4f, 5f);
    }

    @Test
    void portionOfNoneIsOneOfOne() {
        model(chunks(0)).embed(EmbeddingRequest.of("a", "b"));

        assertThat(driver.calls).hasSize(2);
    }

    @Test
    void tokensOfAllPortionsAreSummedAndAnEstimateTaintsTheSum() {
        driver.tokens = call -> call.texts().contains("a") ? Optional.of(TokenCount.server(7)) : Optional.empty();

        EmbeddingResult result = model(chunks(1)).embed(EmbeddingRequest.of("a", "b"));

        assertThat(result.usage().tokens()).contains(TokenCount.estimate(107));
    }

    @Test
    void costFollowsFromTokensAndPrice() {
        driver.tokens = call -> Optional.of(TokenCount.server(1000));
        Pricing pricing = new Pricing(new BigDecimal("0.02"), Optional.empty(), new BigDecimal("0.000001"), "USD");

        EmbeddingResult result = model(schema -> schema.pricing(pricing)).embed(EmbeddingRequest.of("a"));

        assertThat(result.usage().cost())
                .hasValueSatisfying(cost -> assertThat(cost.total()).isEqualTo(new BigDecimal("0.0000200")));
        assertThat(model(schema -> schema)
                        .embed(EmbeddingRequest.of("a"))
                        .usage()
                        .cost())
                .isEmpty();
    }

    @Test
    void vectorsAreNotLostWhenTokensCannotBeCounted() {
        driver.counting = text -> {
            throw new IOException("tokenizer is down");
        };
        EmbeddingResult result = model(schema -> schema).embed(EmbeddingRequest.of("Hello world"));

        assertThat(result.usage().tokens()).contains(TokenCount.estimate(2));
        assertThatThrownBy(() -> model(schema -> schema).countTokens(List.of("a")))
                .isInstanceOf(ConnectionException.class)
                .hasMessage("[acme] Connection failed: tokenizer is down");
    }

    @Test
    void sumOfTokensIsAsGoodAsTheWorstCount() {
        driver.counting = text -> TokenCount.tokenizer(text.length());
        driver.tokens = call -> call.texts().contains("a") ? Optional.of(TokenCount.server(7)) : Optional.empty();

        EmbeddingResult result = model(chunks(1)).embed(EmbeddingRequest.of("a", "bb"));

        assertThat(result.usage().tokens()).contains(TokenCount.tokenizer(9));
    }

    @Test
    void sumWithAnImageIsAnEstimate() {
        driver.counting = text -> TokenCount.tokenizer(text.length());
        driver.vectors = texts -> List.of(Embedding.of(1), Embedding.of(2));

        EmbeddingResult result = model(schema -> schema.features(ModelFeature.VISION))
                .embed(EmbeddingRequest.ofContents(List.of(Content.text("a"), Content.image(PIXEL, "image/png"))));

        assertThat(result.usage().tokens()).contains(TokenCount.estimate(1));
    }

    @Test
    void tokensAreCountedForEachText() {
        driver.counting = text -> TokenCount.tokenizer(text.length());

        assertThat(model(schema -> schema).countTokens(List.of("a", "bb")))
                .containsExactly(TokenCount.tokenizer(1), TokenCount.tokenizer(2));
    }

    @Test
    void tooManyOrTooFewVectorsAreAFaultOfTheVendor() {
        driver.vectors = texts -> List.of(Embedding.of(1));

        assertThatThrownBy(() -> model(schema -> schema).embed(EmbeddingRequest.of("a", "b")))
                .isInstanceOf(ServerUnavailableException.class)
                .hasMessage(
                        "[acme] Server unavailable: The vendor must give one vector for each of 2 inputs, but gave 1.");
    }

    @Test
    void vectorsOfDifferentDimensionsAreAFaultOfTheVendor() {
        driver.vectors = texts -> List.of(Embedding.of(1), Embedding.of(1, 2));

        assertThatThrownBy(() -> model(schema -> schema).embed(EmbeddingRequest.of("a", "b")))
                .hasMessage("[acme] Server unavailable: All vectors must have the same dimensions, but had 1 and 2.");
    }

    @Test
    void purposeAndUserReachTheDriver() {
        model(schema -> schema).embed(EmbeddingRequest.of("a").forQueries().withUser("jo"));

        assertThat(driver.calls.get(0).purpose()).isEqualTo(EmbeddingPurpose.QUERY);
        assertThat(driver.calls.get(0).user()).contains("jo");
    }

    @Test
    void imageIsRefusedUnlessTheModelSees() {
        EmbeddingRequest request =
                EmbeddingRequest.ofContents(List.of(Content.text("a"), Content.image(PIXEL, "image/png")));

        assertThatThrownBy(() -> model(schema -> schema).embed(request))
                .isInstanceOf(BadRequestException.class)
                .hasMessage(
                        "[acme] Request refused: Input 1: Model `m` cannot read content of kind IMAGE. Leave it out or choose"
                                + " a model that can.");
        assertThat(driver.calls).isEmpty();
        driver.vectors = texts -> List.of(Embedding.of(1), Embedding.of(2));
        model(schema -> schema.features(ModelFeature.VISION)).embed(request);
        assertThat(driver.calls.get(0).inputs()).isEqualTo(request.inputs());
    }

    @Test
    void textThatIsTooLongIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> model(characters(3)).embed(EmbeddingRequest.of("abc", "abcd")))
                .hasMessage(
                        "[acme] Request refused: Input 1 must not be longer than 3 characters, but has 4. Split it, or"
                                + " have it cut with `Overlong.CUT`.");
    }

    @Test
    void textThatIsTooLongIsCutOnDemandAndTheResultSaysSo() {
        EmbeddingResult result = model(characters(3))
                .embed(EmbeddingRequest.of("abc", "ab\ud83d\ude00d").with(Overlong.CUT));

        assertThat(driver.calls.get(0).texts()).containsExactly("abc", "ab\ud83d\ude00");
        assertThat(result.cut()).containsExactly(1);
    }

    @Test
    void textOfTooManyTokensIsCutUntilItFits() {
        driver.counting = text -> TokenCount.estimate(text.length() + (text.length() > 10 ? 5L : 0L));

        EmbeddingResult result = model(schema -> schema.contextSize(8))
                .embed(EmbeddingRequest.of("abcdefghijklmnopqrst", "short").with(Overlong.CUT));

        assertThat(driver.calls.get(0).texts().get(0))
                .hasSizeLessThanOrEqualTo(8)
                .startsWith("abcd");
        assertThat(driver.calls.get(0).texts().get(1)).isEqualTo("short");
        assertThat(result.cut()).containsExactly(0);
    }

    @Test
    void tokensAloneNeverRefuseBecauseTheyAreOnlyEstimated() {
        driver.counting = text -> TokenCount.estimate(1000);
        model(schema -> schema.contextSize(8)).embed(EmbeddingRequest.of("a"));

        assertThat(driver.calls).hasSize(1);
    }

    @Test
    void parametersAreCheckedAndTheResultTellsWhatWasSent() {
        ParameterRule size =
                ParameterRule.builder("dimensions", ParameterType.INT).max(512).build();
        Sized setup = new Sized(size);

        assertThatThrownBy(() -> setup.embed(Map.of("dimensions", 1024)))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("`dimensions`");
        EmbeddingResult result = setup.embed(Map.of("dimensions", new BigDecimal("256.0")));
        assertThat(result.parameters().effective()).containsEntry("dimensions", JsonValue.of(256));
        assertThat(result.parameters().adjustments())
                .extracting(ParameterAdjustment::kind)
                .containsExactly(ParameterAdjustment.Kind.FRACTION_DROPPED);
    }

    private final class Sized {
        private final ParameterRule rule;

        Sized(ParameterRule rule) {
            this.rule = rule;
        }

        EmbeddingResult embed(Map<String, ?> parameters) {
            return model(schema -> schema.parameterRules(List.of(rule)))
                    .embed(EmbeddingRequest.of("a").with(DynamicParameters.of(parameters)));
        }
    }

    private static UnaryOperator<ModelSchema.Builder> chunks(int most) {
        return schema -> schema.property(ModelProperty.MAX_CHUNKS, JsonValue.of(most));
    }

    private static UnaryOperator<ModelSchema.Builder> characters(int most) {
        return schema -> schema.property(ModelProperty.MAX_CHARACTERS_PER_CHUNK, JsonValue.of(most));
    }

    private DriverTextEmbeddingModel<FakeDriver.Key, DynamicParameters> model(
            UnaryOperator<ModelSchema.Builder> schema) {
        return new DriverTextEmbeddingModel<>(Bindings.of(ModelKind.TEXT_EMBEDDING, schema), driver);
    }

    /** Gives each text a vector of one number, its length, unless told otherwise. */
    private static final class FakeEmbeddings implements TextEmbeddingDriver<FakeDriver.Key, DynamicParameters> {
        private final List<EmbeddingCall<FakeDriver.Key, DynamicParameters>> calls = new ArrayList<>();
        private Answer<EmbeddingCall<?, ?>, Optional<TokenCount>> tokens = call -> Optional.empty();
        private Answer<String, TokenCount> counting = text -> TokenCount.estimate(100);
        private Answer<List<String>, List<Embedding>> vectors =
                texts -> texts.stream().map(text -> Embedding.of(text.length())).toList();

        @Override
        public EmbeddingReply embed(EmbeddingCall<FakeDriver.Key, DynamicParameters> call) throws Exception {
            calls.add(call);
            return new EmbeddingReply(vectors.to(call.texts()), tokens.to(call));
        }

        @Override
        public TokenCount countTokens(String model, FakeDriver.Key credentials, String text) throws Exception {
            return counting.to(text);
        }

        @Override
        public void validateCredentials(String model, FakeDriver.Key credentials) {}
    }

    private interface Answer<A, B> {
        B to(A question) throws Exception;
    }
}
