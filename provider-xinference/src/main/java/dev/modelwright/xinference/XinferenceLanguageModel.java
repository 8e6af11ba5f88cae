package dev.modelwright.xinference;

import static dev.modelwright.schema.ModelKind.LLM;

import dev.modelwright.annotation.ModelType;
import dev.modelwright.driver.LanguageModelDriver;
import dev.modelwright.driver.LlmCall;
import dev.modelwright.driver.LlmChunks;
import dev.modelwright.driver.LlmReply;
import dev.modelwright.json.JsonObject;
import dev.modelwright.schema.LlmMode;
import dev.modelwright.schema.ModelFeature;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.token.ChatTokens;
import dev.modelwright.usage.TokenCount;
import dev.modelwright.xinference.client.DeltaStream;
import dev.modelwright.xinference.client.EventStream;
import dev.modelwright.xinference.client.Generation;
import dev.modelwright.xinference.client.ModelDescription;
import dev.modelwright.xinference.client.XinferenceClient;
import dev.modelwright.xinference.client.XinferenceException;

/** Language models of a Xinference server: chat models by messages, others by one text to continue. */
@ModelType(LLM)
final class XinferenceLanguageModel extends XinferenceDriver
        implements LanguageModelDriver<XinferenceCredentials, XinferenceLlmParameters> {

    XinferenceLanguageModel() {
        super(LLM);
    }

    @Override
    public LlmReply invoke(LlmCall<XinferenceCredentials, XinferenceLlmParameters> call) throws XinferenceException {
        XinferenceClient client = client(call.credentials());
        JsonObject body = body(call).build();
        Generation answer = isChat(call) ? client.generateChat(body) : client.generateCompletion(body);
        return new LlmReply(new Reading(call, body).whole(answer));
    }

    @Override
    public LlmChunks stream(LlmCall<XinferenceCredentials, XinferenceLlmParameters> call) throws XinferenceException {
        XinferenceClient client = client(call.credentials());
        if (!call.tools().isEmpty() && !call.schema().features().contains(ModelFeature.STREAM_TOOL_CALL)) {
            JsonObject body = body(call).build();
            return Answers.later(client.chatLater(body), new Reading(call, body));
        }
        JsonObject body = Sampling.withCounts(body(call), call).build();
        EventStream events = isChat(call) ? client.streamChat(body) : client.streamCompletion(body);
        return Answers.chunks(new DeltaStream(events), new Reading(call, body));
    }

    @Override
    public TokenCount countTokens(LlmCall<XinferenceCredentials, XinferenceLlmParameters> call) throws Exception {
        return isChat(call)
                ? LanguageModelDriver.super.countTokens(call)
                : TokenCount.estimate(ChatTokens.gpt2().count(CompletionBody.prompt(call.messages())));
    }

    @Override
    ModelSchema schema(String model, ModelDescription facts) {
        return LlmSchema.of(model, facts);
    }

    private static JsonObject.Builder body(LlmCall<XinferenceCredentials, XinferenceLlmParameters> call) {
        return isChat(call) ? ChatBody.of(call) : CompletionBody.of(call);
    }

    private static boolean isChat(LlmCall<XinferenceCredentials, XinferenceLlmParameters> call) {
        return call.schema().properties().mode() == LlmMode.CHAT;
    }
}
