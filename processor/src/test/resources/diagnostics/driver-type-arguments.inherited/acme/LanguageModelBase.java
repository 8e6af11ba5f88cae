package acme;

import dev.modelwright.credential.Credentials;
import dev.modelwright.driver.LanguageModelDriver;
import dev.modelwright.driver.LlmCall;
import dev.modelwright.driver.LlmChunks;
import dev.modelwright.driver.LlmReply;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.parameter.DynamicParameters;

abstract class LanguageModelBase<D, C extends Credentials> implements LanguageModelDriver<C, DynamicParameters> {

    @Override
    public LlmReply invoke(LlmCall<C, DynamicParameters> call) {
        return new LlmReply(LlmChunk.of("base"));
    }

    @Override
    public LlmChunks stream(LlmCall<C, DynamicParameters> call) {
        return invoke(call).asChunks();
    }

    @Override
    public void validateCredentials(String model, C credentials) {}
}
