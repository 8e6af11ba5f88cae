package acme;

import static dev.modelwright.schema.ModelKind.LLM;

import dev.modelwright.annotation.ModelType;
import dev.modelwright.driver.LanguageModelDriver;
import dev.modelwright.driver.LlmCall;
import dev.modelwright.driver.LlmChunks;
import dev.modelwright.driver.LlmReply;
import dev.modelwright.model.LlmChunk;

@ModelType(LLM)
final class AcmeLanguageModel implements LanguageModelDriver<AcmeCredentials, AcmeLlmParameters> {

    @Override
    public LlmReply invoke(LlmCall<AcmeCredentials, AcmeLlmParameters> call) {
        return new LlmReply(LlmChunk.of("Acme answers."));
    }

    @Override
    public LlmChunks stream(LlmCall<AcmeCredentials, AcmeLlmParameters> call) {
        return invoke(call).asChunks();
    }

    @Override
    public void validateCredentials(String model, AcmeCredentials credentials) {}
}
