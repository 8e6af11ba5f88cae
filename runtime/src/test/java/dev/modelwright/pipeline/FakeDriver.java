package dev.modelwright.pipeline;

import dev.modelwright.credential.Credentials;
import dev.modelwright.driver.LanguageModelDriver;
import dev.modelwright.driver.LlmCall;
import dev.modelwright.driver.LlmChunks;
import dev.modelwright.driver.LlmReply;
import dev.modelwright.error.ErrorMapping;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.ProviderSchema;
import dev.modelwright.usage.TokenCount;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A driver that does what a test tells it, and remembers what it was asked. Echoes the last message unless told otherwise. */
final class FakeDriver implements LanguageModelDriver<FakeDriver.Key, DynamicParameters> {

    final ConcurrentLinkedQueue<LlmCall<Key, DynamicParameters>> calls = new ConcurrentLinkedQueue<>();
    private final ErrorMapping mapping;
    private Answer<LlmReply> invoke = call -> new LlmReply(echo(call));
    private Answer<LlmChunks> stream = call -> LlmChunks.of(List.of(echo(call)));
    private Answer<TokenCount> count = call -> TokenCount.estimate(11);
    private Check validate = key -> {};
    private Source schema = Optional::empty;
    private Runnable close = () -> {};

    FakeDriver() {
        this(ErrorMapping.standard());
    }

    FakeDriver(ErrorMapping mapping) {
        this.mapping = mapping;
    }

    FakeDriver invoking(Answer<LlmReply> answer) {
        this.invoke = answer;
        return this;
    }

    FakeDriver streaming(Answer<LlmChunks> answer) {
        this.stream = answer;
        return this;
    }

    FakeDriver counting(Answer<TokenCount> answer) {
        this.count = answer;
        return this;
    }

    FakeDriver validating(Check check) {
        this.validate = check;
        return this;
    }

    FakeDriver describing(Source source) {
        this.schema = source;
        return this;
    }

    FakeDriver closing(Runnable step) {
        this.close = step;
        return this;
    }

    /** Returns the model {@code m} of the vendor {@code acme}, declared without rules. */
    LanguageModel model() {
        return model(ModelSchema.builder("m", ModelKind.LLM).build());
    }

    LanguageModel model(ModelSchema declared) {
        return VendorModels.languageModels("acme", () -> this, DynamicParameters::copyOf, name -> declared)
                .model("m", new Key());
    }

    /** Returns a model {@code m} that the vendor ships as {@code predefined}. */
    LanguageModel shipped(ModelSchema predefined) {
        return VendorModels.languageModels("acme", () -> this, DynamicParameters::copyOf, name -> predefined)
                .withPredefined(
                        () -> ProviderSchema.builder("acme", LocalizedText.of("Acme"))
                                .models(List.of(predefined))
                                .build(),
                        ModelKind.LLM)
                .model("m", new Key());
    }

    private static LlmChunk echo(LlmCall<Key, DynamicParameters> call) {
        String text = call.messages().get(call.messages().size() - 1).text();
        return LlmChunk.builder().text(text).finish(FinishReason.STOP, "stop").build();
    }

    @Override
    public LlmReply invoke(LlmCall<Key, DynamicParameters> call) throws Exception {
        calls.add(call);
        return invoke.to(call);
    }

    @Override
    public LlmChunks stream(LlmCall<Key, DynamicParameters> call) throws Exception {
        calls.add(call);
        return stream.to(call);
    }

    @Override
    public TokenCount countTokens(LlmCall<Key, DynamicParameters> call) throws Exception {
        return count.to(call);
    }

    @Override
    public void validateCredentials(String model, Key credentials) throws Exception {
        validate.of(credentials);
    }

    @Override
    public ErrorMapping errorMapping() {
        return mapping;
    }

    @Override
    public Optional<ModelSchema> customizableModel(String model, Key credentials) throws Exception {
        return schema.ask();
    }

    @Override
    public void close() {
        close.run();
    }

    /** A credential that a test need not fill in. */
    record Key() implements Credentials {

        @Override
        public Map<String, Object> toMap() {
            return Map.of();
        }
    }

    interface Answer<T> {
        T to(LlmCall<Key, DynamicParameters> call) throws Exception;
    }

    interface Check {
        void of(Key key) throws Exception;
    }

    interface Source {
        Optional<ModelSchema> ask() throws Exception;
    }
}
