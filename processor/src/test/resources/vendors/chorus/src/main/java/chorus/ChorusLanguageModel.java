package chorus;

import static dev.modelwright.schema.ModelKind.LLM;

import dev.modelwright.annotation.ModelType;
import dev.modelwright.driver.LanguageModelDriver;
import dev.modelwright.driver.LlmCall;
import dev.modelwright.driver.LlmChunks;
import dev.modelwright.driver.LlmReply;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.parameter.DynamicParameters;

@ModelType(LLM)
final class ChorusLanguageModel implements LanguageModelDriver<ChorusCredentials, DynamicParameters> {

    @Override
    public LlmReply invoke(LlmCall<ChorusCredentials, DynamicParameters> call) {
        return new LlmReply(LlmChunk.of("la"));
    }

    @Override
    public LlmChunks stream(LlmCall<ChorusCredentials, DynamicParameters> call) {
        return invoke(call).asChunks();
    }

    @Override
    public void validateCredentials(String model, ChorusCredentials credentials) {}
}
