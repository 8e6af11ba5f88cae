package north;

import static dev.modelwright.schema.ModelKind.LLM;

import dev.modelwright.annotation.ModelType;
import dev.modelwright.driver.LanguageModelDriver;
import dev.modelwright.driver.LlmCall;
import dev.modelwright.driver.LlmChunks;
import dev.modelwright.driver.LlmReply;
import dev.modelwright.model.LlmChunk;

@ModelType(LLM)
final class NorthLanguageModel implements LanguageModelDriver<NorthCredentials, NorthLlmParameters> {

    @Override
    public LlmReply invoke(LlmCall<NorthCredentials, NorthLlmParameters> call) {
        return new LlmReply(LlmChunk.of("North answers."));
    }

    @Override
    public LlmChunks stream(LlmCall<NorthCredentials, NorthLlmParameters> call) {
        return invoke(call).asChunks();
    }

    @Override
    public void validateCredentials(String model, NorthCredentials credentials) {}
}
