package dev.modelwright.langchain4j;

import dev.modelwright.driver.EmbeddingCall;
import dev.modelwright.driver.EmbeddingReply;
import dev.modelwright.driver.TextEmbeddingDriver;
import dev.modelwright.json.JsonValue;
import dev.modelwright.message.Content;
import dev.modelwright.message.TextContent;
import dev.modelwright.model.Embedding;
import dev.modelwright.model.EmbeddingPurpose;
import dev.modelwright.model.TextEmbeddingModel;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.pipeline.VendorModels;
import dev.modelwright.schema.ModelFeature;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelProperty;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.ParameterRule;
import dev.modelwright.schema.ParameterType;
import dev.modelwright.usage.TokenCount;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Makes vectors of a text's hash and what they are wanted for, two inputs at a time, and keeps the calls. */
final class ScriptedEmbeddings implements TextEmbeddingDriver<NoKey, DynamicParameters> {

    final List<EmbeddingCall<NoKey, DynamicParameters>> asked = new CopyOnWriteArrayList<>();

    TextEmbeddingModel model(ModelFeature... features) {
        return model(ModelSchema.builder("vectors", ModelKind.TEXT_EMBEDDING)
                .property(ModelProperty.MAX_CHUNKS, JsonValue.of(2))
                .property(ModelProperty.MAX_CHARACTERS_PER_CHUNK, JsonValue.of(100))
                .features(features)
                .parameterRules(List.of(ParameterRule.builder("dimensions", ParameterType.INT)
                        .min(1)
                        .build()))
                .build());
    }

    TextEmbeddingModel model(ModelSchema schema) {
        return VendorModels.textEmbeddingModels("parrots", () -> this, parameters -> parameters, name -> schema)
                .model("vectors", new NoKey());
    }

    @Override
    public EmbeddingReply embed(EmbeddingCall<NoKey, DynamicParameters> call) {
        asked.add(call);
        int dimensions = (int) call.parameters().integer("dimensions").orElse(3);
        List<Embedding> vectors = call.inputs().stream()
                .map(input -> vector(input, call.purpose(), dimensions))
                .toList();
        return new EmbeddingReply(
                vectors, Optional.of(TokenCount.server(call.inputs().size() * 5L)));
    }

    private static Embedding vector(Content input, EmbeddingPurpose purpose, int dimensions) {
        float[] numbers = new float[dimensions];
        numbers[0] = input instanceof TextContent text ? text.text().hashCode() : -1;
        numbers[dimensions - 1] = purpose.ordinal() + 1;
        return Embedding.of(numbers);
    }

    @Override
    public void validateCredentials(String model, NoKey credentials) {}
}
