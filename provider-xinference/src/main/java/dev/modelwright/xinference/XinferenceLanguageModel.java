package dev.modelwright.xinference;

import static dev.modelwright.schema.ModelKind.LLM;

import dev.modelwright.annotation.ModelType;
import dev.modelwright.driver.LanguageModelDriver;
import dev.modelwright.driver.LlmCall;
import dev.modelwright.driver.LlmChunks;
import dev.modelwright.driver.LlmReply;
import dev.modelwright.json.JsonObject;
import dev.modelwright.openai.Answers;
import dev.modelwright.openai.Bodies;
import dev.modelwright.openai.client.EventStream;
import dev.modelwright.openai.client.Generation;
import dev.modelwright.openai.client.OpenAiException;
import dev.modelwright.schema.ModelFeature;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.usage.TokenCount;
import dev.modelwright.xinference.client.ModelDescription;
import dev.modelwright.xinference.client.XinferenceClient;

/** Language models of a Xinference server: chat models by messages, others by one text to continue. */
@ModelType(LLM)
final class XinferenceLanguageModel extends XinferenceDriver
        implements LanguageModelDriver<XinferenceCredentials, XinferenceLlmParameters> {

    XinferenceLanguageModel() {
        super(LLM);
    }

    @Override
    public LlmReply invoke(LlmCall<XinferenceCredentials, XinferenceLlmParameters> call) throws OpenAiException {
        XinferenceClient client = client(call.credentials());
        JsonObject body = body(call);
        Generation answer = Bodies.isChat(call) ? client.generateChat(body) : client.generateCompletion(body);
        return Answers.reply(answer, call, body);
    }

    @Override
    public LlmChunks stream(LlmCall<XinferenceCredentials, XinferenceLlmParameters> call) throws OpenAiException {
        XinferenceClient client = client(call.credentials());
        if (!call.tools().isEmpty() && !call.schema().features().contains(ModelFeature.STREAM_TOOL_CALL)) {
            JsonObject body = body(call);
            return Answers.later(client.chatLater(body), call, body);
        }
        JsonObject body = Bodies.streamed(call, call.credentials().modelUid()).build();
        EventStream events = Bodies.isChat(call) ? client.streamChat(body) : client.streamCompletion(body);
        return Answers.chunks(events, call, body);
    }

    @Override
    public TokenCount countTokens(LlmCall<XinferenceCredentials, XinferenceLlmParameters> call) {
        return Bodies.tokens(call);
    }

    @Override
    ModelSchema schema(String model, ModelDescription facts) {
        return LlmSchema.of(model, facts);
    }

    private static JsonObject body(LlmCall<XinferenceCredentials, XinferenceLlmParameters> call) {
        return Bodies.llm(call, call.credentials().modelUid()).build();
    }
}
