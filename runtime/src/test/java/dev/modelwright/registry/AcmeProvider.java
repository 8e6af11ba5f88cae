package dev.modelwright.registry;

import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ProviderSchema;
import java.util.Set;

/** A vendor that the service loader finds: it has drivers, but none for language models. */
public final class AcmeProvider implements ModelProvider {

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
