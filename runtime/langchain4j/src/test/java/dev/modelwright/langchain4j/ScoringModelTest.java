package dev.modelwright.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.model.output.Response;
import dev.modelwright.driver.RerankCall;
import dev.modelwright.driver.RerankDriver;
import dev.modelwright.driver.RerankReply;
import dev.modelwright.model.RerankModel;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.pipeline.VendorModels;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.usage.CallUsage;
import dev.modelwright.usage.TokenCount;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoringModelTest {

    @Test
    void scoresComeInTheOrderOfTheSegments() {
        Response<List<Double>> response = scoring(0).scoreAll(segments("aaaa", "a", "aaa"), "a?");

        assertThat(response.content()).containsExactly(4.0, 1.0, 3.0);
        assertThat(response.tokenUsage().inputTokenCount()).isEqualTo(9);
        assertThat(response.metadata().get(ModelwrightScoringModel.USAGE))
                .isInstanceOfSatisfying(
                        CallUsage.class, usage -> assertThat(usage.latency()).isPositive());
    }

    @Test
    void singleTextHasASingleScore() {
        assertThat(scoring(0).score("aa", "a?").content()).isEqualTo(2.0);
    }

    @Test
    void noSegmentsHaveNoScores() {
        assertThat(scoring(0).scoreAll(List.of(), "a?").content()).isEmpty();
    }

    @Test
    void segmentThatWasNotScoredIsNotMadeUp() {
        assertThatThrownBy(() -> scoring(1).scoreAll(segments("a", "aa"), "a?"))
                .isInstanceOf(LangChain4jException.class)
                .hasMessageContaining("2")
                .hasMessageContaining("1");
    }

    @Test
    void parameterThatTheModelDoesNotKnowIsRefused() {
        ModelwrightScoringModel model =
                ModelwrightScoringModel.of(model(0), DynamicParameters.of(Map.of("mood", "good")));

        assertThatThrownBy(() -> model.score("a", "a?"))
                .isExactlyInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("mood");
    }

    @Test
    void failureIsTheFrameworks() {
        assertThatThrownBy(() -> ModelwrightScoringModel.of(new FailingModels(Refusals.ofStatus(429)).rerank())
                        .score("a", "a?"))
                .isExactlyInstanceOf(RateLimitException.class);
    }

    private static List<TextSegment> segments(String... texts) {
        return List.of(texts).stream().map(TextSegment::from).toList();
    }

    private static ModelwrightScoringModel scoring(int forgotten) {
        return ModelwrightScoringModel.of(model(forgotten));
    }

    private static RerankModel model(int forgotten) {
        return VendorModels.rerankModels(
                        "parrots",
                        () -> new Lengths(forgotten),
                        parameters -> parameters,
                        name -> ModelSchema.builder(name, ModelKind.RERANK).build())
                .model("lengths", new NoKey());
    }

    /** Scores a text by its length, from the last to the first, and forgets some. */
    private record Lengths(int forgotten) implements RerankDriver<NoKey, DynamicParameters> {

        @Override
        public RerankReply rerank(RerankCall<NoKey, DynamicParameters> call) {
            List<RerankReply.Score> scores = new ArrayList<>();
            for (int i = forgotten; i < call.texts().size(); i++) {
                scores.add(new RerankReply.Score(i, call.texts().get(i).length()));
            }
            Collections.reverse(scores);
            return new RerankReply(scores, Optional.of(TokenCount.server(9)));
        }

        @Override
        public void validateCredentials(String model, NoKey credentials) {}
    }
}
