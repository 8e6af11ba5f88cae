package dev.modelwright.xinference;

import static dev.modelwright.schema.ModelKind.RERANK;

import dev.modelwright.annotation.ModelType;
import dev.modelwright.driver.RerankCall;
import dev.modelwright.driver.RerankDriver;
import dev.modelwright.driver.RerankReply;
import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.model.MalformedAnswerException;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.xinference.client.ModelDescription;
import dev.modelwright.xinference.client.RerankAnswer;
import dev.modelwright.xinference.client.XinferenceException;

/** Rerank models of a Xinference server. */
@ModelType(RERANK)
final class XinferenceRerankModel extends XinferenceDriver
        implements RerankDriver<XinferenceCredentials, XinferenceRerankParameters> {

    XinferenceRerankModel() {
        super(RERANK);
    }

    @Override
    public RerankReply rerank(RerankCall<XinferenceCredentials, XinferenceRerankParameters> call)
            throws XinferenceException {
        RerankAnswer answer = RerankAnswer.read(client(call.credentials()).rerank(body(call)));
        if (answer.results().size() != call.documents().size()) {
            throw new MalformedAnswerException(
                    "The server must score each of " + call.documents().size() + " documents, but scored "
                            + answer.results().size() + ".");
        }
        return new RerankReply(
                answer.results().stream()
                        .map(result -> new RerankReply.Score(result.index(), result.score()))
                        .toList(),
                Answers.tokens(answer.tokens()));
    }

    // Servers sort by no reliable order, and some answer nothing when they are not told how many to answer.
    private static JsonObject body(RerankCall<XinferenceCredentials, XinferenceRerankParameters> call) {
        return JsonObject.builder()
                .putAll(call.parameters().extra())
                .putAll(call.parameters().values())
                .put("model", call.credentials().modelUid())
                .put("query", call.queryText())
                .put(
                        "documents",
                        JsonArray.of(call.texts().stream().map(JsonValue::of).toList()))
                .put("top_n", call.documents().size())
                .build();
    }

    @Override
    ModelSchema schema(String model, ModelDescription facts) {
        return XinferenceRerankParameterRules.builder().toModel(model).build();
    }
}
