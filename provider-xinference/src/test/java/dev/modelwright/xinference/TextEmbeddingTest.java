package dev.modelwright.xinference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.error.BadRequestException;
import dev.modelwright.error.InvokeException;
import dev.modelwright.error.ServerUnavailableException;
import dev.modelwright.json.JsonValue;
import dev.modelwright.model.Embedding;
import dev.modelwright.model.EmbeddingRequest;
import dev.modelwright.model.EmbeddingResult;
import dev.modelwright.model.Overlong;
import dev.modelwright.model.TextEmbeddingModel;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.schema.ModelProperty;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.ParameterRule;
import dev.modelwright.usage.TokenCount;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TextEmbeddingTest {

    private static final EmbeddingRequest REQUEST = EmbeddingRequest.of("one", "two");

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    @BeforeEach
    void describe() {
        server.describing(Wire.describingEmbedding());
    }

    @Test
    void vectorsComeInTheOrderOfTheTextsWhateverTheOrderOfTheAnswer() {
        server.answering(answer("{\"index\":1,\"embedding\":[0,1,0]},{\"index\":0,\"embedding\":[1,0,0]}"));
        EmbeddingResult result = server.embeddingModel().embed(REQUEST);

        assertThat(result.embeddings()).containsExactly(Embedding.of(1, 0, 0), Embedding.of(0, 1, 0));
        assertThat(result.usage().tokens()).hasValue(TokenCount.server(4));
    }

    @Test
    void nothingIsSentThatTheCallerDidNotSet() {
        server.answering(answer(vectors(2)));
        server.embeddingModel().embed(REQUEST.withUser("user-1"));

        assertThat(server.calls())
                .extracting(RecordedRequest::getRequestLine)
                .containsExactly("POST /v1/embeddings HTTP/1.1");
        assertThat(server.lastPlainBody().toJson()).isEqualTo("{\"model\":\"tiny-uid\",\"input\":[\"one\",\"two\"]}");
    }

    @Test
    void parametersAndExtraMembersAreSent() {
        server.answering(answer("{\"index\":0,\"embedding\":[1,0]},{\"index\":1,\"embedding\":[1,0]}"));
        server.embeddingModel()
                .embed(REQUEST.with(XinferenceTextEmbeddingParameters.builder()
                        .dimensions(2)
                        .extra("truncate_prompt_tokens", JsonValue.of(-1))
                        .build()));

        assertThat(server.lastPlainBody())
                .isEqualTo(Wire.object("{\"model\":\"tiny-uid\",\"input\":[\"one\",\"two\"],\"dimensions\":2,"
                        + "\"truncate_prompt_tokens\":-1}"));
    }

    @Test
    void schemaHoldsWhatTheServerSays() {
        ModelSchema schema = server.embeddingModel().schema();

        assertThat(schema.properties().contextSize()).hasValue(128);
        assertThat(schema.properties().integer(ModelProperty.MAX_CHUNKS)).hasValue(32);
        assertThat(schema.rule("dimensions"))
                .flatMap(ParameterRule::max)
                .hasValueSatisfying(most -> assertThat(most).isEqualByComparingTo("3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sentence_transformers", "flag", "llama.cpp"})
    void enginesThatCannotShortenVectorsTakeNoDimensions(String engine) {
        server.describing(Wire.describingEmbedding(engine));

        assertThat(server.embeddingModel().schema().rule("dimensions")).isEmpty();
    }

    @Test
    void wishForDimensionsThatTheEngineIgnoredIsReported() {
        server.answering(answer(vectors(2)));
        TextEmbeddingModel model = server.embeddingModel();
        BadRequestException failure = catchThrowableOfType(
                BadRequestException.class,
                () -> model.embed(REQUEST.with(DynamicParameters.of(Map.of("dimensions", 2)))));

        assertThat(failure.detail())
                .isEqualTo("Model `my-model` must answer with vectors of 2 dimensions, but they had 3."
                        + " Leave `dimensions` out.");
    }

    @Test
    void manyTextsAreSentInBatchesAndCountedTogether() {
        server.answering(answer(vectors(32)), answer(vectors(32)), answer(vectors(6)));
        List<String> texts = Collections.nCopies(70, "text");
        EmbeddingResult result = server.embeddingModel().embed(EmbeddingRequest.of(texts));

        assertThat(result.embeddings()).hasSize(70);
        assertThat(result.usage().tokens()).hasValue(TokenCount.server(12));
        assertThat(server.calls())
                .extracting(call -> Wire.object(call.getBody().utf8())
                        .array("input")
                        .orElseThrow()
                        .elements()
                        .size())
                .containsExactly(32, 32, 6);
    }

    @Test
    void textsThatAreTooLongAreCutWhereThatIsWanted() {
        server.answering(answer(vectors(1)));
        String text = "word ".repeat(1_000);
        EmbeddingResult result =
                server.embeddingModel().embed(EmbeddingRequest.of(text).with(Overlong.CUT));

        assertThat(result.cut()).containsExactly(0);
        assertThat(server.lastPlainBody()
                        .array("input")
                        .orElseThrow()
                        .elements()
                        .get(0)
                        .asString()
                        .orElseThrow())
                .hasSizeLessThan(text.length())
                .startsWith("word word");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{} | The answer has no `data`.",
                "{\"data\":[{\"embedding\":[1]},{\"index\":1,\"embedding\":[1]}]}"
                        + " | Each vector must have an `index` of its own, from 0 to 1, but one had none.",
                "{\"data\":[{\"index\":1,\"embedding\":[1]},{\"index\":1,\"embedding\":[1]}]}"
                        + " | Each vector must have an `index` of its own, from 0 to 1, but one had 1.",
                "{\"data\":[{\"index\":\"a text of any length\",\"embedding\":[1]},{\"index\":1,\"embedding\":[1]}]}"
                        + " | Each vector must have an `index` of its own, from 0 to 1, but one had none.",
                "{\"data\":[{\"index\":0,\"embedding\":{\"a\":1}},{\"index\":1,\"embedding\":[1]}]}"
                        + " | An `embedding` must be a list of numbers.",
                "{\"data\":[{\"index\":0,\"embedding\":[null]},{\"index\":1,\"embedding\":[1]}]}"
                        + " | An `embedding` must be a list of numbers.",
                "{\"data\":[{\"index\":0,\"embedding\":[]},{\"index\":1,\"embedding\":[1]}]}"
                        + " | A vector must have at least one number.",
                "{\"data\":[{\"index\":0,\"embedding\":[1,2]},{\"index\":1,\"embedding\":[1]}]}"
                        + " | All vectors must have the same dimensions, but had 2 and 1.",
                "{\"data\":[{\"index\":0,\"embedding\":[1]}]} | The vendor must give one vector for each of 2 inputs, but gave 1.",
                "[] | The answer must be a JSON object, but was something else: []."
            })
    void answerThatIsNoneIsRefused(String body, String detail) {
        server.answering(Wire.json(body));
        TextEmbeddingModel model = server.embeddingModel();
        InvokeException failure = catchThrowableOfType(InvokeException.class, () -> model.embed(REQUEST));

        assertThat(failure).isInstanceOf(ServerUnavailableException.class);
        assertThat(failure.detail()).isEqualTo(detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{\"prompt_tokens\":-1,\"total_tokens\":-1}", "{}"})
    void countThatTheServerDoesNotKnowIsAnEstimate(String usage) {
        server.answering(Wire.json("{\"data\":[" + vectors(2) + "],\"usage\":" + usage + "}"));

        assertThat(server.embeddingModel().embed(REQUEST).usage().tokens())
                .hasValueSatisfying(tokens -> assertThat(tokens.isEstimate()).isTrue());
    }

    @Test
    void noTextsAreNoCall() {
        TextEmbeddingModel model = server.embeddingModel();

        assertThatIllegalArgumentException().isThrownBy(() -> model.embed(EmbeddingRequest.of(List.of())));
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void tokensAreCountedWithoutTheServer() {
        assertThat(server.embeddingModel().countTokens(List.of("hello world", "")))
                .containsExactly(TokenCount.estimate(2), TokenCount.estimate(0));
        assertThat(server.requests()).isEmpty();
    }

    private static MockResponse answer(String data) {
        return Wire.json("{\"object\":\"list\",\"model\":\"tiny-uid-0\",\"data\":[" + data
                + "],\"usage\":{\"prompt_tokens\":4,\"total_tokens\":4}}");
    }

    private static String vectors(int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> "{\"index\":" + index + ",\"object\":\"embedding\",\"embedding\":[0.5,-1e-7,1]}")
                .collect(Collectors.joining(","));
    }
}
