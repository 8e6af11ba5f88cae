package dev.modelwright.samples.openai;

import static dev.modelwright.schema.ModelKind.LLM;

import dev.modelwright.annotation.ModelType;
import dev.modelwright.driver.LanguageModelDriver;
import dev.modelwright.driver.LlmCall;
import dev.modelwright.driver.LlmChunks;
import dev.modelwright.driver.LlmReply;
import dev.modelwright.json.JsonObject;
import dev.modelwright.openai.Answers;
import dev.modelwright.openai.Bodies;
import dev.modelwright.openai.client.Framing;
import dev.modelwright.openai.client.OpenAiClient;
import dev.modelwright.openai.client.OpenAiException;
import dev.modelwright.samples.openai.OpenAiCompatibleCredentials.Llm;
import dev.modelwright.schema.ModelFeature;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.usage.TokenCount;

/** Language models, by messages or by one text to continue. */
@ModelType(LLM)
final class CompatibleLanguageModel extends CompatibleDriver<Llm>
        implements LanguageModelDriver<Llm, OpenAiCompatibleLlmParameters> {

    @Override
    public LlmReply invoke(LlmCall<Llm, OpenAiCompatibleLlmParameters> call) throws OpenAiException {
        OpenAiClient client = client(call.credentials());
        JsonObject body = LlmBody.whole(call, name(call.model(), call.credentials()));
        return Answers.reply(
                Bodies.isChat(call) ? client.generateChat(body) : client.generateCompletion(body), call, body);
    }

    @Override
    public LlmChunks stream(LlmCall<Llm, OpenAiCompatibleLlmParameters> call) throws OpenAiException {
        OpenAiClient client = client(call.credentials());
        String name = name(call.model(), call.credentials());
        if (!call.tools().isEmpty() && !call.schema().features().contains(ModelFeature.STREAM_TOOL_CALL)) {
            JsonObject body = LlmBody.whole(call, name);
            return Answers.later(client.chatLater(body), call, body);
        }
        JsonObject body = LlmBody.streamed(call, name);
        return Answers.chunks(
                Bodies.isChat(call) ? client.streamChat(body) : client.streamCompletion(body), call, body);
    }

    @Override
    public TokenCount countTokens(LlmCall<Llm, OpenAiCompatibleLlmParameters> call) {
        return Bodies.tokens(call);
    }

    @Override
    public void validateCredentials(String model, Llm credentials) throws OpenAiException {
        LlmProbe.run(client(credentials), name(model, credentials), credentials);
    }

    @Override
    ModelSchema.Builder schema(String model, Llm credentials) {
        return LlmSchema.of(model, credentials);
    }

    @Override
    Framing framing(Llm credentials) {
        return Server.framing(credentials.streamModeDelimiter());
    }
}
