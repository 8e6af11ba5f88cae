package com.example.canyon;

import static dev.modelwright.schema.ModelKind.TEXT_EMBEDDING;

import com.example.canyon.CanyonCredentials.ForTextEmbedding;
import com.example.canyon.CanyonCredentials.TextEmbedding;
import dev.modelwright.annotation.ModelType;
import dev.modelwright.driver.EmbeddingCall;
import dev.modelwright.driver.EmbeddingReply;
import dev.modelwright.driver.TextEmbeddingDriver;
import dev.modelwright.error.ErrorMapping;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.usage.TokenCount;
import java.util.Optional;

/** Turns texts into vectors by their letters. */
@ModelType(TEXT_EMBEDDING)
final class CanyonTextEmbedding implements TextEmbeddingDriver<ForTextEmbedding, CanyonTextEmbeddingParameters> {

    private static final long DIMENSIONS = 64;

    @Override
    public EmbeddingReply embed(EmbeddingCall<ForTextEmbedding, CanyonTextEmbeddingParameters> call)
            throws KeyRefusedException {
        Keys.check(call.credentials());
        int dimensions = (int) call.parameters().dimensions().orElse(DIMENSIONS);
        return new EmbeddingReply(
                call.texts().stream().map(text -> Grams.embed(text, dimensions)).toList(),
                Optional.of(TokenCount.server(Words.count(call.texts()))));
    }

    @Override
    public TokenCount countTokens(String model, ForTextEmbedding credentials, String text) {
        return TokenCount.tokenizer(Words.count(text));
    }

    @Override
    public void validateCredentials(String model, ForTextEmbedding credentials) throws KeyRefusedException {
        Keys.check(credentials);
    }

    @Override
    public Optional<ModelSchema> customizableModel(String model, ForTextEmbedding credentials) {
        return credentials instanceof TextEmbedding own
                ? Optional.of(CanyonTextEmbeddingParameterRules.builder()
                        .toModel(model)
                        .contextSize(own.contextSize())
                        .build())
                : Optional.empty();
    }

    @Override
    public ErrorMapping errorMapping() {
        return CanyonErrors.MAPPING;
    }
}
