package dev.modelwright.springboot;

import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ProviderSchema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which credential form a model is called with. */
final class Forms {

    private static final CredentialForm NONE = new CredentialForm(List.of());

    private Forms() {}

    /** Returns the provider's form for a predefined model, the model's own for others; the other one where there is only that. */
    static CredentialForm of(ProviderSchema schema, ModelKind kind, String model) {
        Optional<CredentialForm> form = schema.model(kind, model).isPresent()
                ? schema.providerForm().or(schema::modelForm)
                : schema.modelForm().or(schema::providerForm);
        return form.orElse(NONE);
    }

    static Stream<CredentialForm> all(ProviderSchema schema) {
        return Stream.concat(schema.providerForm().stream(), schema.modelForm().stream());
    }
}
