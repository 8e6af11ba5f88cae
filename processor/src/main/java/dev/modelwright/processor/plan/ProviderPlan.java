package dev.modelwright.processor.plan;

import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ProviderSchema;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is generated for a vendor.
 *
 * @param packageName the package of all types
 * @param baseName the name of the annotated interface
 * @param file the vendor file as the annotation names it
 * @param schema what the vendor declares
 * @param credentials the credentials
 * @param kinds the kinds of models, in declaration order
 * @param models the predefined models of each kind that has any
 */
public record ProviderPlan(
        String packageName,
        String baseName,
        String file,
        ProviderSchema schema,
        CredentialsPlan credentials,
        List<KindPlan> kinds,
        List<ModelsPlan> models) {

    public ProviderPlan {
        kinds = List.copyOf(kinds);
        models = List.copyOf(models);
    }

    /** Returns the plan of a kind, empty when the vendor does not declare it. */
    public Optional<KindPlan> kind(ModelKind kind) {
        return kinds.stream().filter(plan -> plan.kind() == kind).findFirst();
    }

    /** Returns the predefined models of a kind, empty when the vendor ships none. */
    public Optional<ModelsPlan> models(ModelKind kind) {
        return models.stream().filter(plan -> plan.kind() == kind).findFirst();
    }

    /** Returns the simple name of the class that joins schema and drivers. */
    public String providerTypeName() {
        return baseName + "Provider";
    }
}
