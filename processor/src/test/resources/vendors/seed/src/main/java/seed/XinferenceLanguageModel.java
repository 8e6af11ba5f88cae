package seed;

import static dev.modelwright.schema.ModelKind.LLM;

import dev.modelwright.annotation.ModelType;
import dev.modelwright.driver.LanguageModelDriver;
import dev.modelwright.driver.LlmCall;
import dev.modelwright.driver.LlmChunks;
import dev.modelwright.driver.LlmReply;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.parameter.ParameterRules;
import dev.modelwright.schema.LlmMode;
import dev.modelwright.schema.ModelSchema;
import java.util.Optional;

/** Model A takes top_k, all others do not. */
@ModelType(LLM)
final class XinferenceLanguageModel implements LanguageModelDriver<XinferenceCredentials, DynamicParameters> {

    @Override
    public LlmReply invoke(LlmCall<XinferenceCredentials, DynamicParameters> call) {
        return new LlmReply(LlmChunk.of(call.credentials().modelUid() + " " + call.parameters().values()));
    }

    @Override
    public LlmChunks stream(LlmCall<XinferenceCredentials, DynamicParameters> call) {
        return invoke(call).asChunks();
    }

    @Override
    public void validateCredentials(String model, XinferenceCredentials credentials) {}

    @Override
    public Optional<ModelSchema> customizableModel(String model, XinferenceCredentials credentials) {
        ParameterRules rules = ParameterRules.builder()
                .temperature()
                .topP()
                .maxTokens(rule -> rule.min(1).defaultValue(512));
        if (model.equals("A")) {
            rules.topK(rule -> rule.min(1).defaultValue(50));
        }
        return Optional.of(rules.toModel(model, LLM).mode(LlmMode.CHAT).build());
    }
}
