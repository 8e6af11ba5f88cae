package dev.modelwright.registry;

import dev.modelwright.model.RerankModel;
import dev.modelwright.model.RerankRequest;
import dev.modelwright.model.RerankResult;
import dev.modelwright.model.UnknownModelException;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.ProviderSchema;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A vendor of one model, {@code bge}, which shows the key that it was given. */
final class RerankProvider implements ModelProvider {

    @Override
    public ProviderSchema schema() {
        return ProviderSchema.builder("parrots", LocalizedText.of("Parrots"))
                .kinds(ModelKind.RERANK)
                .build();
    }

    @Override
    public Set<ModelKind> kinds() {
        return Set.of(ModelKind.RERANK);
    }

    @Override
    public RerankModel rerankModel(String model, Map<String, ?> credentials) {
        if (!model.equals("bge")) {
            throw new UnknownModelException("parrots", ModelKind.RERANK, model, List.of("bge"));
        }
        return new Ranker(String.valueOf(credentials.get("key")));
    }

    record Ranker(String key) implements RerankModel {

        @Override
        public String model() {
            return "bge";
        }

        @Override
        public String provider() {
            return "parrots";
        }

        @Override
        public ModelSchema schema() {
            return ModelSchema.builder("bge", ModelKind.RERANK).build();
        }

        @Override
        public RerankResult rerank(RerankRequest request) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void validateCredentials() {}
    }
}
