package dev.modelwright.springai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.model.EmbeddingPurpose;
import dev.modelwright.springai.ScriptedDrivers.Embedder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.ai.document.Document;
import org.springframework.ai.embedding.EmbeddingOptions;
import org.springframework.ai.embedding.EmbeddingRequest;
import org.springframework.ai.embedding.EmbeddingResponse;
import org.springframework.ai.embedding.TokenCountBatchingStrategy;

final class EmbeddingModelTest {

    private final Embedder driver = new Embedder();
    private final ModelwrightEmbeddingModel model = ModelwrightEmbeddingModel.of(driver.model());

    @Test
    void textsGetVectorsInOrderInPortions() {
        EmbeddingResponse response = model.embedForResponse(List.of("a", "bb", "ccc"));
        assertThat(response.getResults()).extracting(one -> one.getOutput()[0]).containsExactly(1f, 2f, 3f);
        assertThat(response.getResults()).extracting(one -> one.getIndex()).containsExactly(0, 1, 2);
        assertThat(response.getMetadata().getModel()).isEqualTo("vectors");
        assertThat(response.getMetadata().getUsage().getPromptTokens()).isEqualTo(3);
        assertThat(driver.calls).hasSize(2);
    }

    @Test
    void dimensionsAreThoseOfTheVectorsAndAskedForOnce() {
        assertThat(model.dimensions()).isEqualTo(2);
        assertThat(model.dimensions()).isEqualTo(2);
        assertThat(driver.calls).hasSize(1);
    }

    @Test
    void vectorsOfAnotherLengthDoNotChangeTheDimensions() {
        EmbeddingOptions five = EmbeddingOptions.builder().dimensions(5).build();
        EmbeddingResponse response = model.call(new EmbeddingRequest(List.of("a"), five));
        assertThat(response.getResult().getOutput()).hasSize(5);
        assertThat(model.dimensions()).isEqualTo(2);
    }

    @Test
    void documentsAreEmbeddedInBatches() {
        List<Document> documents = List.of(new Document("one"), new Document("three"));
        List<float[]> vectors =
                model.embed(documents, EmbeddingOptions.builder().build(), new TokenCountBatchingStrategy());
        assertThat(vectors).extracting(vector -> vector[0]).containsExactly(3f, 5f);
    }

    @Test
    void purposeReachesTheDriver() {
        model.call(new EmbeddingRequest(
                List.of("a"), ModelwrightEmbeddingOptions.defaults().forQueries()));
        assertThat(driver.calls.get(0).purpose()).isEqualTo(EmbeddingPurpose.QUERY);
    }

    @Test
    void anotherModelIsRefused() {
        EmbeddingRequest request = new EmbeddingRequest(
                List.of("a"), EmbeddingOptions.builder().model("others").build());
        assertThatThrownBy(() -> model.call(request))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`others`");
    }
}
