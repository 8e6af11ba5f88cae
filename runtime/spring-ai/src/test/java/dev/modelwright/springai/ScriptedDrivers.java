package dev.modelwright.springai;

import dev.modelwright.driver.EmbeddingCall;
import dev.modelwright.driver.EmbeddingReply;
import dev.modelwright.driver.RerankCall;
import dev.modelwright.driver.RerankDriver;
import dev.modelwright.driver.RerankReply;
import dev.modelwright.driver.TextEmbeddingDriver;
import dev.modelwright.model.Embedding;
import dev.modelwright.model.RerankModel;
import dev.modelwright.model.TextEmbeddingModel;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.parameter.ParameterRules;
import dev.modelwright.pipeline.VendorModels;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelProperty;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.ParameterRule;
import dev.modelwright.schema.ParameterType;
import dev.modelwright.springai.ScriptedChat.Key;
import dev.modelwright.usage.TokenCount;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

/** Models behind the checked path whose vectors and scores are lengths of texts. */
final class ScriptedDrivers {

    private ScriptedDrivers() {}

    /** Vectors of the asked length, else two, that hold the text's length; at most two texts at once. */
    static final class Embedder implements TextEmbeddingDriver<Key, DynamicParameters> {

        final List<EmbeddingCall<Key, DynamicParameters>> calls = new CopyOnWriteArrayList<>();

        TextEmbeddingModel model() {
            return VendorModels.textEmbeddingModels("acme", () -> this, DynamicParameters::copyOf, Embedder::schema)
                    .model("vectors", new Key());
        }

        private static ModelSchema schema(String model) {
            return ParameterRules.builder()
                    .rule(ParameterRule.builder("dimensions", ParameterType.INT)
                            .min(1)
                            .build())
                    .toModel(model, ModelKind.TEXT_EMBEDDING)
                    .property(ModelProperty.MAX_CHUNKS, dev.modelwright.json.JsonValue.of(2))
                    .build();
        }

        @Override
        public EmbeddingReply embed(EmbeddingCall<Key, DynamicParameters> call) {
            calls.add(call);
            int length = (int) call.parameters().integer("dimensions").orElse(2);
            List<Embedding> vectors =
                    call.texts().stream().map(text -> vector(text, length)).toList();
            return new EmbeddingReply(
                    vectors, Optional.of(TokenCount.server(call.texts().size())));
        }

        private static Embedding vector(String text, int length) {
            float[] values = new float[length];
            values[0] = text.length();
            return Embedding.of(values);
        }

        @Override
        public void validateCredentials(String model, Key credentials) {}
    }

    /** Scores that are a tenth of the document's length. */
    static final class Reranker implements RerankDriver<Key, DynamicParameters> {

        final List<RerankCall<Key, DynamicParameters>> calls = new CopyOnWriteArrayList<>();

        RerankModel model() {
            return VendorModels.rerankModels(
                            "acme",
                            () -> this,
                            DynamicParameters::copyOf,
                            model ->
                                    ModelSchema.builder(model, ModelKind.RERANK).build())
                    .model("ranks", new Key());
        }

        @Override
        public RerankReply rerank(RerankCall<Key, DynamicParameters> call) {
            calls.add(call);
            List<String> texts = call.texts();
            return RerankReply.of(IntStream.range(0, texts.size())
                    .mapToObj(index ->
                            new RerankReply.Score(index, texts.get(index).length() / 10.0))
                    .toList());
        }

        @Override
        public void validateCredentials(String model, Key credentials) {}
    }
}
