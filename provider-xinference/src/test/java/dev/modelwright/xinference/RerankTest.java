package dev.modelwright.xinference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.modelwright.error.InvokeException;
import dev.modelwright.error.ServerUnavailableException;
import dev.modelwright.json.JsonObject;
import dev.modelwright.model.RankedDocument;
import dev.modelwright.model.RerankModel;
import dev.modelwright.model.RerankRequest;
import dev.modelwright.model.RerankResult;
import dev.modelwright.usage.TokenCount;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RerankTest {

    private static final RerankRequest REQUEST = RerankRequest.of("pet", List.of("a cat", "a dog", "the moon"));

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    @BeforeEach
    void describe() {
        server.describing(Wire.describingRerank());
    }

    @Test
    void documentsAreSortedByScoresOfTheirOwnWhateverTheOrderOfTheAnswer() {
        server.answering(scores("[2,-3.5],[0,0.25],[1,7]"));
        RerankResult result = server.rerankModel().rerank(REQUEST);

        assertThat(result.documents())
                .extracting(RankedDocument::text, RankedDocument::score, RankedDocument::index)
                .containsExactly(tuple("a dog", 7.0, 1), tuple("a cat", 0.25, 0), tuple("the moon", -3.5, 2));
        assertThat(result.usage().tokens()).isEmpty();
    }

    @Test
    void wholeListIsAskedForAndOnlyTheBestAreReturned() {
        server.answering(scores("[0,0.1],[1,0.9],[2,0.5]"));
        RerankResult result = server.rerankModel().rerank(REQUEST.withTopN(2).withScoreThreshold(0.6));

        assertThat(result.documents()).extracting(RankedDocument::index).containsExactly(1);
        assertThat(server.calls())
                .extracting(RecordedRequest::getRequestLine)
                .containsExactly("POST /v1/rerank HTTP/1.1");
        assertThat(server.lastPlainBody().toJson())
                .isEqualTo("{\"model\":\"tiny-uid\",\"query\":\"pet\","
                        + "\"documents\":[\"a cat\",\"a dog\",\"the moon\"],\"top_n\":3}");
    }

    @Test
    void tokensAreThoseThatTheServerCounted() {
        server.answering(Wire.json("{\"results\":[{\"index\":0,\"relevance_score\":0.5,\"document\":{\"text\":\"a\"}}],"
                + "\"meta\":{\"tokens\":{\"input_tokens\":31,\"output_tokens\":31}}}"));
        RerankResult result = server.rerankModel()
                .rerank(RerankRequest.of("q", List.of("a"))
                        .with(XinferenceRerankParameters.builder()
                                .returnLen(true)
                                .build()));

        assertThat(result.usage().tokens()).hasValue(TokenCount.server(31));
        assertThat(server.lastPlainBody().get("return_len")).hasToString("Optional[true]");
    }

    @Test
    void argumentsForTheEngineAreSentAsText() {
        server.answering(scores("[0,0.1],[1,0.9],[2,0.5]"));
        JsonObject arguments = JsonObject.builder().put("batch_size", 8).build();
        server.rerankModel()
                .rerank(REQUEST.with(XinferenceRerankParameters.builder()
                        .extra("kwargs", arguments)
                        .build()));

        assertThat(server.lastPlainBody().string("kwargs")).hasValue("{\"batch_size\":8}");
    }

    @Test
    void noDocumentsAreRankedWithoutACall() {
        assertThat(server.rerankModel().rerank(RerankRequest.of("q", List.of())).documents())
                .isEmpty();
        assertThat(server.calls()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{} | The answer has no `results`.",
                "{\"results\":[]} | The server must score each of 3 documents, but scored 0.",
                "{\"results\":[{\"relevance_score\":1}]} | A result must have the `index` of its document.",
                "{\"results\":[{\"index\":1,\"relevance_score\":null}]} | The model gave no score to document 1.",
                "{\"results\":[{\"index\":1,\"relevance_score\":1e400}]} | The model gave no score to document 1.",
                "{\"results\":[{\"index\":0,\"relevance_score\":1},{\"index\":0,\"relevance_score\":1},"
                        + "{\"index\":1,\"relevance_score\":1}]} | The vendor scored document 0 twice.",
                "{\"results\":[{\"index\":0,\"relevance_score\":1},{\"index\":1,\"relevance_score\":1},"
                        + "{\"index\":3,\"relevance_score\":1}]} | The vendor must score documents 0 to 2, but scored document 3.",
                "\"text\" | The answer must be a JSON object, but was something else: text."
            })
    void answerThatIsNoneIsRefused(String body, String detail) {
        server.answering(Wire.json(body));
        RerankModel model = server.rerankModel();
        InvokeException failure = catchThrowableOfType(InvokeException.class, () -> model.rerank(REQUEST));

        assertThat(failure).isInstanceOf(ServerUnavailableException.class);
        assertThat(failure.detail()).isEqualTo(detail);
    }

    /** Pairs of an index and a score. */
    private static MockResponse scores(String pairs) {
        String results =
                pairs.replaceAll("\\[(\\d+),([^]]+)]", "{\"index\":$1,\"relevance_score\":$2,\"document\":null}");
        return Wire.json("{\"id\":\"1\",\"results\":[" + results + "],\"meta\":{\"tokens\":null}}");
    }
}
