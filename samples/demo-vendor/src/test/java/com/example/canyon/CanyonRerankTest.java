package com.example.canyon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.modelwright.error.BadRequestException;
import dev.modelwright.model.RankedDocument;
import dev.modelwright.model.RerankModel;
import dev.modelwright.model.RerankRequest;
import dev.modelwright.usage.TokenCount;
import java.util.List;
import org.junit.jupiter.api.Test;

class CanyonRerankTest {

    private static final RerankRequest REQUEST = RerankRequest.of(
            "What do ravens eat?", List.of("Rocks are old.", "Ravens eat what they find.", "Do ravens sing?"));

    private final RerankModel model = CanyonProvider.rerank(CanyonRerankModels.OVERLAP_1, Callers.shipped());

    @Test
    void documentsThatShareMoreWordsComeFirst() {
        assertThat(model.rerank(REQUEST).documents())
                .extracting(RankedDocument::index)
                .containsExactly(1, 2, 0);
        assertThat(model.rerank(REQUEST).documents().get(0).score()).isCloseTo(6.0 / 9, within(1e-9));
    }

    @Test
    void modelByNameRanksTheSame() {
        assertThat(Callers.byName()
                        .rerankModel("overlap-1", Callers.values())
                        .rerank(REQUEST)
                        .documents())
                .isEqualTo(model.rerank(REQUEST).documents());
    }

    @Test
    void thresholdAndNumberHold() {
        assertThat(model.rerank(REQUEST.withScoreThreshold(0.1)).documents()).hasSize(2);
        assertThat(model.rerank(REQUEST.withTopN(1)).documents())
                .extracting(RankedDocument::text)
                .containsExactly("Ravens eat what they find.");
    }

    @Test
    void nothingIsRankedAmongNothing() {
        assertThat(model.rerank(RerankRequest.of("?", List.of())).documents()).isEmpty();
        assertThat(model.rerank(RerankRequest.of("?", List.of("!")))
                        .documents()
                        .get(0)
                        .score())
                .isZero();
    }

    @Test
    void documentThatIsTooLongIsRefused() {
        assertThat(model.rerank(RerankRequest.of("w", List.of("w ".repeat(511))))
                        .documents())
                .hasSize(1);
        assertThatThrownBy(() -> model.rerank(RerankRequest.of("w", List.of("w ".repeat(512)))))
                .isInstanceOf(BadRequestException.class)
                .hasMessageEndingWith(
                        "Query and document together must not have more than 512 words. Split the document.");
    }

    @Test
    void customModelComparesPartsOfWords() {
        RerankRequest request = RerankRequest.of("raven", List.of("ravens"));
        RerankModel words = Callers.byName().rerankModel("mine", Callers.values());
        RerankModel grams = Callers.byName().rerankModel("mine", Callers.values("measure", "grams"));

        assertThat(words.schema().properties().contextSize()).hasValue(512);
        assertThat(words.rerank(request).documents().get(0).score()).isZero();
        assertThat(grams.rerank(request).documents().get(0).score()).isGreaterThan(0.5);
    }

    @Test
    void wordsOfQueryAndDocumentsAreCounted() {
        assertThat(model.rerank(REQUEST).usage().tokens()).contains(TokenCount.server(15));
        assertThat(model.rerank(REQUEST).usage().cost()).hasToString("Optional[0.0000002 EUR]");
    }
}
