package dev.modelwright.registry;

import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ProviderSchema;
import java.util.Set;

/** A vendor with a list of sources. */
public final class GeneratedProvider implements ModelProvider {

    @Override
    public ProviderSchema schema() {
        return ProviderSchema.builder("acme", LocalizedText.of("Acme"))
                .kinds(ModelKind.RERANK, ModelKind.TEXT_EMBEDDING)
                .build();
    }

    @Override
    public Set<ModelKind> kinds() {
        return Set.of(ModelKind.RERANK, ModelKind.TEXT_EMBEDDING);
    }
}
