package com.example.orbit;

import static dev.modelwright.schema.ModelKind.LLM;

import dev.modelwright.annotation.ModelType;
import dev.modelwright.driver.LanguageModelDriver;
import dev.modelwright.driver.LlmCall;
import dev.modelwright.driver.LlmChunks;
import dev.modelwright.driver.LlmReply;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.parameter.DynamicParameters;

@ModelType(LLM)
final class OrbitLanguageModel implements LanguageModelDriver<OrbitCredentials.ForLlm, DynamicParameters> {

    @Override
    public LlmReply invoke(LlmCall<OrbitCredentials.ForLlm, DynamicParameters> call) {
        String shape = call.credentials() instanceof OrbitCredentials.Llm own
                ? "llm " + own.deployment()
                : "other";
        return new LlmReply(LlmChunk.of(shape));
    }

    @Override
    public LlmChunks stream(LlmCall<OrbitCredentials.ForLlm, DynamicParameters> call) {
        return invoke(call).asChunks();
    }

    @Override
    public void validateCredentials(String model, OrbitCredentials.ForLlm credentials) {}
}
