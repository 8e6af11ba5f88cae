package dev.modelwright.xinference;

import static dev.modelwright.schema.ModelKind.RERANK;

import dev.modelwright.annotation.ModelType;
import dev.modelwright.driver.RerankCall;
import dev.modelwright.driver.RerankDriver;
import dev.modelwright.driver.RerankReply;
import dev.modelwright.json.JsonObject;
import dev.modelwright.openai.Answers;
import dev.modelwright.openai.Bodies;
import dev.modelwright.openai.client.OpenAiException;
import dev.modelwright.openai.client.RerankAnswer;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.xinference.client.ModelDescription;

/** Rerank models of a Xinference server. */
@ModelType(RERANK)
final class XinferenceRerankModel extends XinferenceDriver
        implements RerankDriver<XinferenceCredentials, XinferenceRerankParameters> {

    XinferenceRerankModel() {
        super(RERANK);
    }

    @Override
    public RerankReply rerank(RerankCall<XinferenceCredentials, XinferenceRerankParameters> call)
            throws OpenAiException {
        JsonObject body = Bodies.rerank(call, call.credentials().modelUid()).build();
        return Answers.scores(RerankAnswer.read(client(call.credentials()).rerank(body)), call);
    }

    @Override
    ModelSchema schema(String model, ModelDescription facts) {
        return XinferenceRerankParameterRules.builder().toModel(model).build();
    }
}
