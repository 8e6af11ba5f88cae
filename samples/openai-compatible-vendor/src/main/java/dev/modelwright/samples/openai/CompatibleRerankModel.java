package dev.modelwright.samples.openai;

import static dev.modelwright.schema.ModelKind.RERANK;

import dev.modelwright.annotation.ModelType;
import dev.modelwright.driver.RerankCall;
import dev.modelwright.driver.RerankDriver;
import dev.modelwright.driver.RerankReply;
import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.openai.Answers;
import dev.modelwright.openai.Bodies;
import dev.modelwright.openai.client.OpenAiException;
import dev.modelwright.openai.client.RerankAnswer;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.samples.openai.OpenAiCompatibleCredentials.Rerank;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;

/** Rerank models. */
@ModelType(RERANK)
final class CompatibleRerankModel extends CompatibleDriver<Rerank> implements RerankDriver<Rerank, DynamicParameters> {

    @Override
    public RerankReply rerank(RerankCall<Rerank, DynamicParameters> call) throws OpenAiException {
        JsonObject body =
                Bodies.rerank(call, name(call.model(), call.credentials())).build();
        return Answers.scores(RerankAnswer.read(client(call.credentials()).rerank(body)), call);
    }

    @Override
    public void validateCredentials(String model, Rerank credentials) throws OpenAiException {
        JsonObject body = JsonObject.builder()
                .put("model", name(model, credentials))
                .put("query", "ping")
                .put("documents", JsonArray.of(JsonValue.of("ping"), JsonValue.of("pong")))
                .put("top_n", 2)
                .build();
        RerankAnswer.read(client(credentials).rerank(body));
    }

    @Override
    ModelSchema.Builder schema(String model, Rerank credentials) {
        return ModelSchema.builder(model, ModelKind.RERANK).contextSize(credentials.contextSize());
    }
}
