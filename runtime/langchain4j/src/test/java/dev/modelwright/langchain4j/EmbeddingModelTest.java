package dev.modelwright.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.message.ImageContent;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.UnsupportedFeatureException;
import dev.langchain4j.model.embedding.request.EmbeddingInputType;
import dev.langchain4j.model.embedding.request.EmbeddingRequest;
import dev.langchain4j.model.embedding.response.EmbeddingResponse;
import dev.langchain4j.model.output.Response;
import dev.modelwright.model.EmbeddingPurpose;
import dev.modelwright.model.Overlong;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.schema.ModelFeature;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EmbeddingModelTest {

    private final ScriptedEmbeddings driver = new ScriptedEmbeddings();
    private final ModelwrightEmbeddingModel model = ModelwrightEmbeddingModel.of(driver.model());

    @Test
    void manyTextsAreSentInPortionsAndComeBackInOrderWithAllTheirTokens() {
        List<TextSegment> segments =
                List.of("a", "b", "c", "d", "e").stream().map(TextSegment::from).toList();

        Response<List<Embedding>> response = model.embedAll(segments);

        assertThat(driver.asked).hasSize(3);
        assertThat(response.content())
                .extracting(vector -> (int) vector.vector()[0])
                .containsExactly("a".hashCode(), "b".hashCode(), "c".hashCode(), "d".hashCode(), "e".hashCode());
        assertThat(response.tokenUsage().inputTokenCount()).isEqualTo(25);
    }

    @Test
    void noTextsAreNoVectorsAndNoCall() {
        assertThat(model.embedAll(List.of()).content()).isEmpty();
        assertThat(driver.asked).isEmpty();
    }

    @Test
    void questionsAreToldFromDocuments() {
        model.embed(EmbeddingRequest.builder()
                .input("a")
                .inputType(EmbeddingInputType.QUERY)
                .build());
        model.embed(EmbeddingRequest.builder().input("a").build());

        assertThat(driver.asked)
                .extracting(dev.modelwright.driver.EmbeddingCall::purpose)
                .containsExactly(EmbeddingPurpose.QUERY, EmbeddingPurpose.DOCUMENT);
    }

    @Test
    void dimensionsOfTheRequestComeBeforeThoseOfTheModel() {
        ModelwrightEmbeddingModel short4 = ModelwrightEmbeddingModel.builder(driver.model())
                .parameters(DynamicParameters.of(Map.of("dimensions", 4)))
                .build();

        assertThat(short4.dimension()).isEqualTo(4);
        assertThat(short4.embed(EmbeddingRequest.builder()
                                .input("a")
                                .dimensions(6)
                                .build())
                        .embeddings()
                        .get(0)
                        .dimension())
                .isEqualTo(6);
    }

    @Test
    void textThatIsTooLongIsRefusedUnlessItMayBeCut() {
        String text = "word ".repeat(200);
        ModelwrightEmbeddingModel cutting = ModelwrightEmbeddingModel.builder(driver.model())
                .overlong(Overlong.CUT)
                .build();

        assertThatThrownBy(() -> model.embed(text)).isExactlyInstanceOf(InvalidRequestException.class);
        EmbeddingResponse response =
                cutting.embed(EmbeddingRequest.builder().inputs("a", text).build());
        assertThat(((ModelwrightEmbeddingResponseMetadata) response.metadata()).cut())
                .containsExactly(1);
    }

    @Test
    void metadataTellModelTokensAndTimes() {
        EmbeddingResponse response =
                model.embed(EmbeddingRequest.builder().input("a").build());
        ModelwrightEmbeddingResponseMetadata metadata = (ModelwrightEmbeddingResponseMetadata) response.metadata();

        assertThat(model.modelName()).isEqualTo("vectors");
        assertThat(response.modelName()).isEqualTo("vectors");
        assertThat(response.tokenUsage().totalTokenCount()).isEqualTo(5);
        assertThat(metadata.usage().latency()).isPositive();
        assertThat(metadata).isEqualTo(metadata).hasSameHashCodeAs(metadata);
    }

    @Test
    void pictureIsEmbeddedWhereTheModelReadsPictures() {
        EmbeddingRequest picture = EmbeddingRequest.builder()
                .input(ImageContent.from("AQID", "image/png"))
                .build();

        assertThat(ModelwrightEmbeddingModel.of(driver.model(ModelFeature.VISION))
                        .embed(picture)
                        .embeddings())
                .hasSize(1);
        assertThatThrownBy(() -> model.embed(picture)).isExactlyInstanceOf(UnsupportedFeatureException.class);
    }

    @Test
    void vectorOfSeveralContentsIsRefused() {
        assertThatThrownBy(() -> model.embed(EmbeddingRequest.builder()
                        .input(TextContent.from("a"), TextContent.from("b"))
                        .build()))
                .isExactlyInstanceOf(UnsupportedFeatureException.class)
                .hasMessage("One vector of several contents is not supported by model `vectors`. "
                        + "Give each content as an input of its own.");
    }

    @Test
    void nameOfAnotherModelIsRefused() {
        assertThatThrownBy(() -> model.embed(
                        EmbeddingRequest.builder().input("a").modelName("other").build()))
                .isExactlyInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("modelName");
    }

    @Test
    void failureIsTheFrameworks() {
        assertThatThrownBy(() -> ModelwrightEmbeddingModel.of(new FailingModels(Refusals.ofStatus(503)).embeddings())
                        .embed("a"))
                .isExactlyInstanceOf(InternalServerException.class)
                .hasCauseInstanceOf(dev.modelwright.error.ServerUnavailableException.class);
    }
}
