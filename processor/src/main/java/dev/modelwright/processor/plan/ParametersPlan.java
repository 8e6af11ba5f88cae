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
 * @param parameters the parameters of all models, predefined ones included, in the order of the files
 * @param rules the parameters of customizable models, in the order of the file
 */
public record ParametersPlan(
        String typeName,
        String rulesTypeName,
        Set<ModelFeature> features,
        ModelProperties properties,
        List<ParameterPlan> parameters,
        List<ParameterPlan> rules) {

    public ParametersPlan {
        features = Set.copyOf(features);
        parameters = List.copyOf(parameters);
        rules = List.copyOf(rules);
    }

    /** Returns a plan without parameters, under the names that it would have. */
    public static ParametersPlan named(String baseName, ModelKind kind) {
        String prefix = baseName + KindNames.prefix(kind);
        return new ParametersPlan(
                prefix + "Parameters", prefix + "ParameterRules", Set.of(), ModelProperties.NONE, List.of(), List.of());
    }

    boolean hasParameters() {
        return !parameters.isEmpty();
    }

    // Facts that are stated without rules must not be lost.
    boolean describesCustomizableModels() {
        return !features.isEmpty() || !properties.values().isEmpty() || !rules.isEmpty();
    }

    ParametersPlan with(List<ParameterPlan> all) {
        return new ParametersPlan(typeName, rulesTypeName, features, properties, all, rules);
    }

    ParametersPlan withRules(Set<ModelFeature> declared, ModelProperties stated, List<ParameterPlan> customizable) {
        return new ParametersPlan(typeName, rulesTypeName, declared, stated, parameters, customizable);
    }
}
