package com.example.canyon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.modelwright.error.BadRequestException;
import dev.modelwright.model.Embedding;
import dev.modelwright.model.EmbeddingRequest;
import dev.modelwright.model.EmbeddingResult;
import dev.modelwright.model.Overlong;
import dev.modelwright.model.TextEmbeddingModel;
import dev.modelwright.usage.TokenCount;
import java.util.List;
import org.junit.jupiter.api.Test;

class CanyonTextEmbeddingTest {

    private final TextEmbeddingModel model =
            CanyonProvider.textEmbedding(CanyonTextEmbeddingModels.STRATA_2, Callers.shipped());

    @Test
    void similarTextsAreNearerThanOthers() {
        List<Embedding> vectors = embed(
                "The raven flew over the canyon", "The ravens fly over the canyons", "Quarterly figures, by region");

        assertThat(vectors.get(0).cosine(vectors.get(1))).isGreaterThan(0.5);
        assertThat(vectors.get(0).cosine(vectors.get(2))).isLessThan(0.2);
    }

    @Test
    void vectorsHaveLengthOneWhateverTheCaseAndThePunctuation() {
        List<Embedding> vectors = embed("Hello, over there!", "hello OVER there");

        assertThat(vectors.get(0)).isEqualTo(vectors.get(1));
        assertThat(vectors.get(0).norm()).isCloseTo(1, within(1e-6));
    }

    @Test
    void textWithoutLettersIsTheVectorOfZeros() {
        assertThat(embed("?!").get(0).norm()).isZero();
    }

    @Test
    void modelByNameGivesTheSameVectors() {
        TextEmbeddingModel byName = Callers.byName().textEmbeddingModel("strata-2", Callers.values());

        assertThat(byName.embed(EmbeddingRequest.of("Hello")).embeddings()).isEqualTo(embed("Hello"));
    }

    @Test
    void dimensionsAreTheDefaultUnlessTheyAreSet() {
        EmbeddingRequest hello = EmbeddingRequest.of("Hello");

        assertThat(dimensions(hello)).isEqualTo(256);
        assertThat(dimensions(hello.with(
                        CanyonTextEmbeddingParameters.builder().dimensions(8).build())))
                .isEqualTo(8);
    }

    @Test
    void orderIsKeptOverSeveralRequests() {
        List<String> texts = List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

        EmbeddingResult result = model.embed(EmbeddingRequest.of(texts));

        assertThat(result.embeddings())
                .containsExactlyElementsOf(
                        texts.stream().map(text -> embed(text).get(0)).toList());
        assertThat(result.usage().tokens()).contains(TokenCount.server(9));
    }

    @Test
    void tokensAreWords() {
        assertThat(model.countTokens(List.of("Hello over there", "")))
                .containsExactly(TokenCount.tokenizer(3), TokenCount.tokenizer(0));
    }

    @Test
    void textThatIsTooLongIsCutWhereThatIsWanted() {
        EmbeddingRequest request = EmbeddingRequest.of("short", "w ".repeat(600));

        assertThat(model.embed(request.with(Overlong.CUT)).cut()).containsExactly(1);
    }

    @Test
    void parameterOfAnotherModelIsRefused() {
        TextEmbeddingModel older = CanyonProvider.textEmbedding(CanyonTextEmbeddingModels.STRATA_1, Callers.shipped());
        EmbeddingRequest request = EmbeddingRequest.of("Hello")
                .with(CanyonTextEmbeddingParameters.builder().dimensions(8).build());

        assertThatThrownBy(() -> older.embed(request))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("`dimensions` is no parameter of this model.");
        assertThat(older.embed(EmbeddingRequest.of("Hello")).embeddings().get(0).dimensions())
                .isEqualTo(64);
    }

    private List<Embedding> embed(String... texts) {
        return model.embed(EmbeddingRequest.of(texts)).embeddings();
    }

    private int dimensions(EmbeddingRequest request) {
        return model.embed(request).embeddings().get(0).dimensions();
    }
}
