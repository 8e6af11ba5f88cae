package dev.modelwright.processor.schema;

import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.schema.ModelFeature;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelProperties;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads our additive key {@code customizable}: what all customizable models of a kind have in common. */
final class CustomizableReader {

    private final ModelKind kind;

    CustomizableReader(ModelKind kind) {
        this.kind = kind;
    }

    Optional<LocatedCustomizable> read(Value value) {
        return value.mapping("a mapping with `features`, `model_properties` or `parameter_rules`")
                .map(node -> read(node, value));
    }

    private LocatedCustomizable read(YamlMapping node, Value value) {
        MappingReader reader = new MappingReader(node, "`customizable`", value);
        List<ModelFeature> features = reader.list("features", new Distinct<>(CustomizableReader::feature));
        Optional<ModelProperties> properties = reader.optional("model_properties", ModelPropertiesReader::read);
        ParameterRuleReader rules = ParameterRuleReader.ofSeveralModels();
        List<LocatedRule> located = reader.list("parameter_rules", rules::read);
        reader.nothingElse();
        return new LocatedCustomizable(
                kind, Set.copyOf(features), properties.orElse(ModelProperties.NONE), located, node);
    }

    static Optional<ModelFeature> feature(Value value) {
        return value.oneOf(ModelFeature.class);
    }
}
