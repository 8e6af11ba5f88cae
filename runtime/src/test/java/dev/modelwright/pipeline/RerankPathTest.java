package dev.modelwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.driver.RerankCall;
import dev.modelwright.driver.RerankDriver;
import dev.modelwright.driver.RerankReply;
import dev.modelwright.driver.RerankReply.Score;
import dev.modelwright.error.BadRequestException;
import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.Failure;
import dev.modelwright.error.InvokeException;
import dev.modelwright.error.RateLimitException;
import dev.modelwright.error.ServerUnavailableException;
import dev.modelwright.message.Content;
import dev.modelwright.model.RankedDocument;
import dev.modelwright.model.RerankRequest;
import dev.modelwright.model.RerankResult;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.usage.TokenCount;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RerankPathTest {

    private static final RerankRequest ABC = RerankRequest.of("q", List.of("a", "b", "c"));

    private final FakeRanks driver = new FakeRanks();
    private final DriverRerankModel<FakeDriver.Key, DynamicParameters> model =
            new DriverRerankModel<>(Bindings.of(ModelKind.RERANK, schema -> schema), driver);

    @Test
    void documentsComeBestFirstWithTheirPlaceAndText() {
        driver.scores(0.1, 0.9, 0.5);

        assertThat(model.rerank(ABC).documents())
                .containsExactly(
                        new RankedDocument(1, Content.text("b"), 0.9),
                        new RankedDocument(2, Content.text("c"), 0.5),
                        new RankedDocument(0, Content.text("a"), 0.1));
        assertThat(model.rerank(ABC).documents())
                .extracting(RankedDocument::text)
                .containsExactly("b", "c", "a");
    }

    @Test
    void documentsOfTheSameScoreKeepTheirOrder() {
        driver.scores(0.5, 0.5, 0.5);

        assertThat(order(ABC)).containsExactly(0, 1, 2);
    }

    @Test
    void thresholdLeavesOutLowerScoresAndKeepsEqualOnes() {
        driver.scores(0.1, 0.5, 0.9);

        assertThat(order(ABC.withScoreThreshold(0.5))).containsExactly(2, 1);
    }

    @Test
    void thresholdOfZeroIsNotTheSameAsNone() {
        driver.scores(-1, 0, 1);

        assertThat(order(ABC.withScoreThreshold(0))).containsExactly(2, 1);
        assertThat(order(ABC)).containsExactly(2, 1, 0);
    }

    @Test
    void numberHoldsAlsoForVendorsThatDoNotKnowIt() {
        driver.scores(0.1, 0.5, 0.9);

        assertThat(order(ABC.withTopN(2))).containsExactly(2, 1);
        assertThat(order(ABC.withTopN(99))).containsExactly(2, 1, 0);
        assertThat(driver.calls).extracting(RerankCall::topN).containsExactly(OptionalInt.of(2), OptionalInt.of(99));
    }

    @Test
    void noDocumentsAreAnsweredWithoutACall() {
        assertThat(model.rerank(RerankRequest.of("q", List.of())).documents()).isEmpty();
        assertThat(driver.calls).isEmpty();
    }

    @Test
    void vendorMayGiveScoresInAnyOrderAndNotForAll() {
        driver.reply =
                new RerankReply(List.of(new Score(2, 0.2), new Score(0, 0.8)), Optional.of(TokenCount.server(9)));

        RerankResult result = model.rerank(ABC);

        assertThat(result.documents()).extracting(RankedDocument::index).containsExactly(0, 2);
        assertThat(result.usage().tokens()).contains(TokenCount.server(9));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3})
    void placeThatDoesNotExistIsAFaultOfTheVendor(int index) {
        driver.reply = RerankReply.of(List.of(new Score(index, 1)));

        assertThatThrownBy(() -> model.rerank(ABC))
                .isInstanceOf(ServerUnavailableException.class)
                .hasMessage("[acme] Server unavailable: The vendor must score documents 0 to 2, but scored document "
                        + index + ".");
    }

    @Test
    void documentScoredTwiceOrWithoutANumberIsAFaultOfTheVendor() {
        driver.reply = RerankReply.of(List.of(new Score(1, 1), new Score(1, 2)));
        assertThatThrownBy(() -> model.rerank(ABC))
                .hasMessage("[acme] Server unavailable: The vendor scored document 1 twice.");

        driver.scores(0, Double.NaN, 0);
        assertThatThrownBy(() -> model.rerank(ABC))
                .hasMessage("[acme] Server unavailable: The score of document 1 must be finite, but was NaN.");
    }

    @Test
    void imageIsRefusedUnlessTheModelSees() {
        Content image = Content.image(URI.create("https://example.com/a.png"));

        assertThatThrownBy(() -> model.rerank(RerankRequest.ofContents(image, List.of())))
                .isInstanceOf(BadRequestException.class)
                .hasMessage(
                        "[acme] Request refused: Query: Model `m` cannot read content of kind IMAGE. Leave it out or choose"
                                + " a model that can.");
        assertThatThrownBy(() ->
                        model.rerank(RerankRequest.ofContents(Content.text("q"), List.of(Content.text("a"), image))))
                .isInstanceOf(BadRequestException.class)
                .hasMessageStartingWith("[acme] Request refused: Document 1: Model `m` cannot read");
        assertThat(driver.calls).isEmpty();
    }

    @Test
    void failureOfTheDriverIsMappedAndAUnifiedOnePassesThrough() {
        InvokeException limit = InvokeException.of("acme", Failure.of(ErrorKind.RATE_LIMIT, "Slow down."), null);
        driver.failure = limit;

        assertThatThrownBy(() -> model.rerank(ABC)).isSameAs(limit).isInstanceOf(RateLimitException.class);
    }

    private List<Integer> order(RerankRequest request) {
        return model.rerank(request).documents().stream()
                .map(RankedDocument::index)
                .toList();
    }

    private static final class FakeRanks implements RerankDriver<FakeDriver.Key, DynamicParameters> {
        private final List<RerankCall<FakeDriver.Key, DynamicParameters>> calls = new ArrayList<>();
        private RerankReply reply = RerankReply.of(List.of());
        private InvokeException failure;

        void scores(double... values) {
            reply = RerankReply.of(IntStream.range(0, values.length)
                    .mapToObj(index -> new Score(index, values[index]))
                    .toList());
        }

        @Override
        public RerankReply rerank(RerankCall<FakeDriver.Key, DynamicParameters> call) {
            calls.add(call);
            if (failure != null) {
                throw failure;
            }
            return reply;
        }

        @Override
        public void validateCredentials(String model, FakeDriver.Key credentials) {}
    }
}
