package dev.modelwright.processor.schema;

import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.schema.ModelFeature;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelProperties;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a vendor declares about its customizable models of one kind.
 *
 * @param kind the kind of models
 * @param features what all of them can do
 * @param properties what all of them state
 * @param rules the parameters that all, or for optional rules some, of them take
 * @param node the mapping that declares it
 */
public record LocatedCustomizable(
        ModelKind kind,
        Set<ModelFeature> features,
        ModelProperties properties,
        List<LocatedRule> rules,
        YamlMapping node) {

    public LocatedCustomizable {
        Set<ModelFeature> copy = EnumSet.noneOf(ModelFeature.class);
        copy.addAll(features);
        features = Collections.unmodifiableSet(copy);
        rules = List.copyOf(rules);
    }
}
