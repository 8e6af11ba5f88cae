package xinference;

import static dev.modelwright.schema.ModelKind.LLM;

import dev.modelwright.annotation.ModelType;
import dev.modelwright.driver.LanguageModelDriver;
import dev.modelwright.driver.LlmCall;
import dev.modelwright.driver.LlmChunks;
import dev.modelwright.driver.LlmReply;
import dev.modelwright.model.LlmChunk;

@ModelType(LLM)
final class XinferenceLanguageModel implements LanguageModelDriver<XinferenceCredentials, XinferenceLlmParameters> {

    @Override
    public LlmReply invoke(LlmCall<XinferenceCredentials, XinferenceLlmParameters> call) {
        return new LlmReply(LlmChunk.of(call.credentials().modelUid()));
    }

    @Override
    public LlmChunks stream(LlmCall<XinferenceCredentials, XinferenceLlmParameters> call) {
        return invoke(call).asChunks();
    }

    @Override
    public void validateCredentials(String model, XinferenceCredentials credentials) {}
}
