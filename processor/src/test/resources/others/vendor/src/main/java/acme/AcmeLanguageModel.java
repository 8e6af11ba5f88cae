package acme;

import dev.modelwright.annotation.ModelType;
import dev.modelwright.driver.LanguageModelDriver;
import dev.modelwright.driver.LlmCall;
import dev.modelwright.driver.LlmChunks;
import dev.modelwright.driver.LlmReply;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.schema.ModelKind;

@ModelType(ModelKind.LLM)
final class AcmeLanguageModel implements LanguageModelDriver<AcmeCredentials, DynamicParameters> {

    @Override
    public LlmReply invoke(LlmCall<AcmeCredentials, DynamicParameters> call) {
        return new LlmReply(LlmChunk.of(call.credentials().serverUrl().toString()));
    }

    @Override
    public LlmChunks stream(LlmCall<AcmeCredentials, DynamicParameters> call) {
        return invoke(call).asChunks();
    }

    @Override
    public void validateCredentials(String model, AcmeCredentials credentials) {}
}
