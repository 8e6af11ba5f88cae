package dev.modelwright.samples.openai;

import static dev.modelwright.schema.ModelKind.TEXT_EMBEDDING;

import dev.modelwright.annotation.ModelType;
import dev.modelwright.driver.EmbeddingCall;
import dev.modelwright.driver.EmbeddingReply;
import dev.modelwright.driver.TextEmbeddingDriver;
import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.model.EmbeddingPurpose;
import dev.modelwright.openai.Answers;
import dev.modelwright.openai.Bodies;
import dev.modelwright.openai.client.EmbeddingAnswer;
import dev.modelwright.openai.client.OpenAiException;
import dev.modelwright.samples.openai.OpenAiCompatibleCredentials.TextEmbedding;
import dev.modelwright.schema.ModelProperty;
import dev.modelwright.schema.ModelSchema;

/** Text embedding models. */
@ModelType(TEXT_EMBEDDING)
final class CompatibleTextEmbeddingModel extends CompatibleDriver<TextEmbedding>
        implements TextEmbeddingDriver<TextEmbedding, OpenAiCompatibleTextEmbeddingParameters> {

    @Override
    public EmbeddingReply embed(EmbeddingCall<TextEmbedding, OpenAiCompatibleTextEmbeddingParameters> call)
            throws OpenAiException {
        TextEmbedding credentials = call.credentials();
        boolean asks = call.purpose() == EmbeddingPurpose.QUERY;
        String prefix = (asks ? credentials.queryPrefix() : credentials.documentPrefix()).orElse("");
        JsonObject.Builder body = Bodies.embedding(call, name(call.model(), credentials));
        body.put(
                "input",
                JsonArray.of(call.texts().stream()
                        .map(text -> JsonValue.of(prefix + text))
                        .toList()));
        return Answers.vectors(embedded(body, credentials));
    }

    @Override
    public void validateCredentials(String model, TextEmbedding credentials) throws OpenAiException {
        embedded(
                JsonObject.builder()
                        .put("model", name(model, credentials))
                        .put("input", JsonArray.of(JsonValue.of("ping"))),
                credentials);
    }

    private EmbeddingAnswer embedded(JsonObject.Builder body, TextEmbedding credentials) throws OpenAiException {
        if (credentials.encodingFormat() == TextEmbedding.EncodingFormat.FLOAT) {
            body.put("encoding_format", "float");
        }
        return EmbeddingAnswer.read(client(credentials).embed(body.build()));
    }

    @Override
    ModelSchema.Builder schema(String model, TextEmbedding credentials) {
        return OpenAiCompatibleTextEmbeddingParameterRules.builder()
                .toModel(model)
                .contextSize(credentials.contextSize())
                .property(ModelProperty.MAX_CHUNKS, JsonValue.of(credentials.maxChunks()));
    }
}
