package dev.modelwright.processor.plan;

import dev.modelwright.schema.ModelFeature;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelProperties;
import java.util.List;
import java.util.Set;

/**
 * The typed parameters and rules of a kind of models.
 *
 * @param typeName the simple name of the parameters
 * @param rulesTypeName the simple name of the rules
 * @param features what every customizable model can do
 * @param properties what every customizable model states
 * @param parameters the parameters in the order of the file
 */
public record ParametersPlan(
        String typeName,
        String rulesTypeName,
        Set<ModelFeature> features,
        ModelProperties properties,
        List<ParameterPlan> parameters) {

    public ParametersPlan {
        features = Set.copyOf(features);
        parameters = List.copyOf(parameters);
    }

    /** Returns a plan without parameters, under the names that it would have. */
    public static ParametersPlan named(String baseName, ModelKind kind) {
        String prefix = baseName + KindNames.prefix(kind);
        return new ParametersPlan(
                prefix + "Parameters", prefix + "ParameterRules", Set.of(), ModelProperties.NONE, List.of());
    }

    ParametersPlan with(Set<ModelFeature> declared, ModelProperties stated, List<ParameterPlan> plans) {
        return new ParametersPlan(typeName, rulesTypeName, declared, stated, plans);
    }
}
