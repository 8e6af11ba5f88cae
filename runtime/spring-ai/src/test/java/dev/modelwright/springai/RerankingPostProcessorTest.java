package dev.modelwright.springai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.springai.ScriptedDrivers.Reranker;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.ai.content.Media;
import org.springframework.ai.document.Document;
import org.springframework.ai.rag.Query;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.MimeType;

final class RerankingPostProcessorTest {

    private static final Query QUERY = new Query("What do cats eat?");
    private static final List<Document> DOCUMENTS = List.of(
            new Document("1", "bb", Map.of("page", 1)),
            new Document("2", "dddd", Map.of("page", 2)),
            new Document("3", "ccc", Map.of("page", 3)));

    private final Reranker driver = new Reranker();
    private final RerankingPostProcessor processor = RerankingPostProcessor.of(driver.model());

    @Test
    void bestDocumentComesFirstWithItsScoreAndAllThatItHad() {
        List<Document> ranked = processor.process(QUERY, DOCUMENTS);
        assertThat(ranked).extracting(Document::getId).containsExactly("2", "3", "1");
        assertThat(ranked.get(0).getScore()).isEqualTo(0.4);
        assertThat(ranked.get(0).getText()).isEqualTo("dddd");
        assertThat(ranked.get(0).getMetadata()).containsEntry("page", 2);
        assertThat(driver.calls.get(0).queryText()).isEqualTo("What do cats eat?");
    }

    @Test
    void onlyTheBestAreKept() {
        assertThat(processor.withTopN(1).process(QUERY, DOCUMENTS))
                .extracting(Document::getId)
                .containsExactly("2");
        assertThat(processor.withScoreThreshold(0.3).process(QUERY, DOCUMENTS))
                .extracting(Document::getId)
                .containsExactly("2", "3");
    }

    @Test
    void nothingIsSentWhereThereIsNothing() {
        assertThat(processor.process(QUERY, List.of())).isEmpty();
        assertThat(driver.calls).isEmpty();
    }

    @Test
    void documentWithoutTextIsRefusedByItsId() {
        Media picture = new Media(MimeType.valueOf("image/png"), new ByteArrayResource(new byte[] {1}));
        Document document = Document.builder().id("p").media(picture).build();
        assertThatThrownBy(() -> processor.process(QUERY, List.of(document)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`p`");
    }
}
