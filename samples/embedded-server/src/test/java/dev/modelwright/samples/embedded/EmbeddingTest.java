package dev.modelwright.samples.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.modelwright.model.Embedding;
import dev.modelwright.model.EmbeddingRequest;
import dev.modelwright.model.EmbeddingResult;
import dev.modelwright.model.Overlong;
import dev.modelwright.model.TextEmbeddingModel;
import dev.modelwright.registry.ModelProviders;
import dev.modelwright.usage.TokenCount;
import dev.modelwright.xinference.XinferenceProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The real model, as the driver sees it. */
final class EmbeddingTest extends EmbeddedTest {

    // Rounded by a measure of the whole batch, a vector is never quite the same beside other texts.
    private static final double SAME = 0.97;

    private TextEmbeddingModel model() {
        return XinferenceProvider.textEmbedding("minilm", credentials(EmbeddedEngine.EMBEDDING_UID));
    }

    @Test
    void relatedTextsAreCloserThanUnrelatedOnes() {
        List<Embedding> vectors = model().embed(EmbeddingRequest.of(
                        "The cat sleeps on the sofa.",
                        "A kitten is napping on the couch.",
                        "Interest rates were raised by the central bank.",
                        "The bank's lending costs went up."))
                .embeddings();

        assertThat(vectors.get(0).cosine(vectors.get(1))).isGreaterThan(0.5);
        assertThat(vectors.get(2).cosine(vectors.get(3))).isGreaterThan(0.4);
        assertThat(vectors.get(0).cosine(vectors.get(2))).isLessThan(0.2);
        assertThat(vectors.get(1).cosine(vectors.get(3))).isLessThan(0.2);
    }

    @Test
    void vectorsHave384NumbersAndTheLengthOne() {
        assertThat(model().embed(EmbeddingRequest.of("", "a", "雨が降る")).embeddings())
                .allSatisfy(vector -> {
                    assertThat(vector.dimensions()).isEqualTo(384);
                    assertThat(vector.norm()).isCloseTo(1, within(1e-4));
                });
    }

    @Test
    void batchesKeepTheOrderOfTheirTextsWhateverTheirLengths() {
        List<String> texts = IntStream.range(0, 70)
                .mapToObj(i -> "Number " + i + " is written on the door" + " of the house".repeat(i * 7 % 5) + ".")
                .toList();
        List<Embedding> together = model().embed(EmbeddingRequest.of(texts)).embeddings();

        assertThat(together).hasSize(70);
        for (int i = 0; i < texts.size(); i += 9) {
            Embedding alone = model().embed(EmbeddingRequest.of(texts.get(i)))
                    .embeddings()
                    .get(0);
            assertThat(alone.cosine(together.get(i))).isGreaterThan(SAME);
        }
    }

    @Test
    void oneRequestForMoreTextsThanABatchKeepsTheirOrder() throws Exception {
        String inputs = String.join(
                "\",\"", IntStream.range(0, 40).mapToObj(Integer::toString).toList());
        String body = post(
                        "/v1/embeddings",
                        "{\"model\":\"" + EmbeddedEngine.EMBEDDING_UID + "\",\"input\":[\"" + inputs + "\"]}")
                .body();

        assertThat(body).contains("{\"index\":39,").endsWith("\"usage\":{\"prompt_tokens\":120,\"total_tokens\":120}}");
    }

    @Test
    void usageIsTheModelsOwnCount() {
        EmbeddingResult result = model().embed(EmbeddingRequest.of("hello world", "unaffable"));

        // [CLS] hello world [SEP], and [CLS] una ##ffa ##ble [SEP]
        assertThat(result.usage().tokens()).hasValue(TokenCount.server(4 + 5));
    }

    @Test
    void endOfALongTextIsNotRead() throws Exception {
        String read = "rain ".repeat(254);
        EmbeddingResult whole = model().embed(EmbeddingRequest.of(read));
        EmbeddingResult longer = model().embed(EmbeddingRequest.of(read + " The central bank raised interest rates."));

        assertThat(longer.embeddings()).isEqualTo(whole.embeddings());
        assertThat(longer.usage().tokens()).hasValue(TokenCount.server(256));
    }

    @Test
    void clientCutsWhereItIsToldAndSaysOfWhich() {
        EmbeddingResult result =
                model().embed(EmbeddingRequest.of("short", "rain ".repeat(600)).with(Overlong.CUT));

        assertThat(result.cut()).containsExactly(1);
    }

    @Test
    void manyCallersGetTheirOwnVectors() throws Exception {
        List<String> texts = List.of("A cat sleeps.", "Rates rise.", "Trains are late.", "Bread is baked.");
        List<Embedding> alone = texts.stream()
                .map(text ->
                        model().embed(EmbeddingRequest.of(text)).embeddings().get(0))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Embedding>> running = new ArrayList<>();
            for (int i = 0; i < 80; i++) {
                String text = texts.get(i % texts.size());
                running.add(threads.submit(() ->
                        model().embed(EmbeddingRequest.of(text)).embeddings().get(0)));
            }
            for (int i = 0; i < 80; i++) {
                assertThat(running.get(i).get()).isEqualTo(alone.get(i % texts.size()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void modelIsCalledByNameToo() {
        TextEmbeddingModel byName = ModelProviders.load()
                .provider("xinference")
                .textEmbeddingModel("minilm", Map.of("server_url", url(), "model_uid", EmbeddedEngine.EMBEDDING_UID));

        assertThat(byName.embed(EmbeddingRequest.of("hello")).embeddings()).hasSize(1);
        byName.validateCredentials();
    }
}
