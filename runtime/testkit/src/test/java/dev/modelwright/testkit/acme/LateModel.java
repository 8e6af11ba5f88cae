package dev.modelwright.testkit.acme;

import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.LlmStream;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.usage.TokenCount;
import java.util.function.Supplier;

/** A model that looks for its credentials when it is called. */
record LateModel(LanguageModel first, Supplier<LanguageModel> later) implements LanguageModel {

    @Override
    public LlmResult invoke(LlmRequest request) {
        return later.get().invoke(request);
    }

    @Override
    public LlmStream stream(LlmRequest request) {
        return first.stream(request);
    }

    @Override
    public TokenCount countTokens(LlmRequest request) {
        return first.countTokens(request);
    }

    @Override
    public ModelSchema schema() {
        return first.schema();
    }

    @Override
    public String model() {
        return first.model();
    }

    @Override
    public String provider() {
        return first.provider();
    }

    @Override
    public void validateCredentials() {
        first.validateCredentials();
    }

    @Override
    public String toString() {
        return first.toString();
    }
}
