package dev.modelwright.samples.playground;

import dev.modelwright.credential.Credentials;
import dev.modelwright.driver.LanguageModelDriver;
import dev.modelwright.driver.LlmCall;
import dev.modelwright.driver.LlmChunks;
import dev.modelwright.driver.LlmReply;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.pipeline.VendorModels;
import dev.modelwright.registry.ModelProvider;
import dev.modelwright.schema.ConfigurationMethod;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelNameField;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.ProviderSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A vendor without fields that thinks aloud, and fails in ways that nobody foresees. */
final class FakeProvider implements ModelProvider {

    static final String TARGET = "{'provider':'fake','form':'model','kind':'llm','model':'m','values':{}}";

    private final VendorModels<None, LanguageModel> models = VendorModels.languageModels(
            "fake",
            Driver::new,
            parameters -> parameters,
            model -> ModelSchema.builder(model, ModelKind.LLM).build());

    private final boolean broken;

    FakeProvider(boolean broken) {
        this.broken = broken;
    }

    @Override
    public ProviderSchema schema() {
        return ProviderSchema.builder("fake", LocalizedText.of("<img src=x onerror=alert(1)>"))
                .kinds(ModelKind.LLM)
                .methods(ConfigurationMethod.CUSTOMIZABLE_MODEL)
                .modelNameField(new ModelNameField(LocalizedText.of("Name"), Optional.empty()))
                .modelForm(CredentialForm.of())
                .build();
    }

    @Override
    public Set<ModelKind> kinds() {
        if (broken) {
            throw new IllegalStateException("kinds are not known");
        }
        return Set.of(ModelKind.LLM);
    }

    @Override
    public LanguageModel languageModel(String model, Map<String, ?> credentials) {
        if (model.equals("bug")) {
            throw new IllegalStateException("canary-in-a-message");
        }
        return models.model(model, new None());
    }

    private record None() implements Credentials {

        @Override
        public Map<String, Object> toMap() {
            return Map.of();
        }
    }

    private static final class Driver implements LanguageModelDriver<None, DynamicParameters> {

        @Override
        public LlmChunks stream(LlmCall<None, DynamicParameters> call) {
            return LlmChunks.of(List.of(
                    LlmChunk.builder().reasoning("Hm, ").build(),
                    LlmChunk.builder().reasoning("well").build(),
                    LlmChunk.of("Yes"),
                    LlmChunk.builder().finish(FinishReason.LENGTH, "max").build()));
        }

        @Override
        public LlmReply invoke(LlmCall<None, DynamicParameters> call) {
            throw new UnsupportedOperationException("not needed");
        }

        @Override
        public void validateCredentials(String model, None credentials) {}
    }
}
