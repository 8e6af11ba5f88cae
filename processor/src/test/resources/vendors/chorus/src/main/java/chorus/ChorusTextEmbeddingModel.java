package chorus;

import static dev.modelwright.schema.ModelKind.TEXT_EMBEDDING;

import dev.modelwright.annotation.ModelType;
import dev.modelwright.driver.EmbeddingCall;
import dev.modelwright.driver.EmbeddingReply;
import dev.modelwright.driver.TextEmbeddingDriver;
import dev.modelwright.model.Embedding;
import dev.modelwright.parameter.DynamicParameters;
import java.util.Optional;

@ModelType(TEXT_EMBEDDING)
final class ChorusTextEmbeddingModel implements TextEmbeddingDriver<ChorusCredentials, DynamicParameters> {

    @Override
    public EmbeddingReply embed(EmbeddingCall<ChorusCredentials, DynamicParameters> call) {
        return new EmbeddingReply(
                call.texts().stream().map(text -> Embedding.of(text.length(), 1)).toList(), Optional.empty());
    }

    @Override
    public void validateCredentials(String model, ChorusCredentials credentials) {}
}
