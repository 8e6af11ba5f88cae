package dev.modelwright.processor.plan;

import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.ModelKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The types that stand in while a vendor file has errors.
 *
 * @param packageName the package of all types
 * @param baseName the name of the annotated interface
 * @param credentials the credentials, as far as they could be read
 * @param furtherCredentials the names of shapes and interfaces that the credentials may have once the errors are mended
 * @param parameters the parameters of every kind that is declared or driven, as far as they could be read
 * @param models the simple names of the models of every such kind, whether there are any or not
 */
public record SkeletonPlan(
        String packageName,
        String baseName,
        CredentialsPlan credentials,
        List<String> furtherCredentials,
        List<ParametersPlan> parameters,
        List<String> models) {

    public SkeletonPlan {
        furtherCredentials = List.copyOf(furtherCredentials);
        parameters = List.copyOf(parameters);
        models = List.copyOf(models);
    }

    /**
     * Returns the skeleton of a vendor.
     *
     * @param plan the plan, empty when the file could not be read at all
     * @param driven the kinds that have drivers, whether declared or not
     */
    public static SkeletonPlan of(
            String packageName, String baseName, Optional<ProviderPlan> plan, Set<ModelKind> driven) {
        List<ParametersPlan> parameters = new ArrayList<>();
        List<String> models = new ArrayList<>();
        for (ModelKind kind : ModelKind.values()) {
            Optional<KindPlan> declared = plan.flatMap(whole -> whole.kind(kind));
            if (declared.isPresent() || driven.contains(kind)) {
                parameters.add(
                        declared.flatMap(KindPlan::parameters).orElseGet(() -> ParametersPlan.named(baseName, kind)));
                models.add(ModelsPlan.typeName(baseName, kind));
            }
        }
        return new SkeletonPlan(
                packageName,
                baseName,
                plan.map(ProviderPlan::credentials).orElseGet(() -> unread(baseName)),
                Stream.of(ShapePlanner.possibleNames(), KindCredentials.possibleNames())
                        .flatMap(List::stream)
                        .toList(),
                parameters,
                models);
    }

    private static CredentialsPlan unread(String baseName) {
        String typeName = baseName + "Credentials";
        ShapePlan shape = new ShapePlan(typeName, new CredentialForm(List.of()), List.of());
        return new CredentialsPlan(typeName, List.of(shape), List.of());
    }
}
