package south;

import static dev.modelwright.schema.ModelKind.LLM;

import dev.modelwright.annotation.ModelType;
import dev.modelwright.driver.LanguageModelDriver;
import dev.modelwright.driver.LlmCall;
import dev.modelwright.driver.LlmChunks;
import dev.modelwright.driver.LlmReply;
import dev.modelwright.model.LlmChunk;

@ModelType(LLM)
final class SouthLanguageModel implements LanguageModelDriver<SouthCredentials, SouthLlmParameters> {

    @Override
    public LlmReply invoke(LlmCall<SouthCredentials, SouthLlmParameters> call) {
        return new LlmReply(LlmChunk.of("South answers."));
    }

    @Override
    public LlmChunks stream(LlmCall<SouthCredentials, SouthLlmParameters> call) {
        return invoke(call).asChunks();
    }

    @Override
    public void validateCredentials(String model, SouthCredentials credentials) {}
}
