package plain;

import static dev.modelwright.schema.ModelKind.LLM;

import dev.modelwright.annotation.ModelType;
import dev.modelwright.driver.LanguageModelDriver;
import dev.modelwright.driver.LlmCall;
import dev.modelwright.driver.LlmChunks;
import dev.modelwright.driver.LlmReply;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.parameter.DynamicParameters;

@ModelType(LLM)
final class PlainLanguageModel implements LanguageModelDriver<PlainCredentials, DynamicParameters> {

    @Override
    public LlmReply invoke(LlmCall<PlainCredentials, DynamicParameters> call) {
        return new LlmReply(LlmChunk.of(call.credentials().toString() + call.parameters()));
    }

    @Override
    public LlmChunks stream(LlmCall<PlainCredentials, DynamicParameters> call) {
        return invoke(call).asChunks();
    }

    @Override
    public void validateCredentials(String model, PlainCredentials credentials) {}
}
