package acme;

import static dev.modelwright.schema.ModelKind.LLM;

import dev.modelwright.annotation.ModelType;
import dev.modelwright.driver.LanguageModelDriver;
import dev.modelwright.driver.LlmCall;
import dev.modelwright.driver.LlmChunks;
import dev.modelwright.driver.LlmReply;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.schema.ModelSchema;
import java.util.List;
import java.util.Optional;

@ModelType(LLM)
final class AcmeLanguageModel implements LanguageModelDriver<AcmeCredentials, AcmeLlmParameters> {

    @Override
    public LlmReply invoke(LlmCall<AcmeCredentials, AcmeLlmParameters> call) {
        return new LlmReply(LlmChunk.of(call.credentials().region().value() + " " + call.parameters().topK()));
    }

    @Override
    public LlmChunks stream(LlmCall<AcmeCredentials, AcmeLlmParameters> call) {
        return LlmChunks.of(List.of());
    }

    @Override
    public void validateCredentials(String model, AcmeCredentials credentials) {}

    @Override
    public Optional<ModelSchema> customizableModel(String model, AcmeCredentials credentials) {
        return Optional.of(AcmeLlmParameterRules.builder()
                .maxTokens(rule -> rule.max(credentials.maxRetries() * 1024))
                .includeTopK(model.equals("A"))
                .toModel(model)
                .contextSize(8192)
                .build());
    }
}
