package dev.modelwright.processor.schema;

import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelProperties;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.ModelSource;
import dev.modelwright.schema.Pricing;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the root of a model file. What cannot be read is reported and replaced by a stand-in. */
final class ModelSchemaReader {

    private static final String STAND_IN = "unnamed";

    private final YamlMapping node;
    private final String path;
    private final MappingReader reader;

    /** Starts to read a model; {@code path} leads to its file from the vendor's root. */
    ModelSchemaReader(YamlMapping node, String path, Value value) {
        this.node = node;
        this.path = path;
        this.reader = new MappingReader(node, "the model file", value);
    }

    LocatedModel read(ModelKind section) {
        String model = reader.required("model", Value::word).orElse(STAND_IN);
        Optional<LocalizedText> label = reader.optional("label", LocalizedTextReader::read);
        ModelKind kind = reader.required("model_type", KindReader::wireName).orElse(section);
        List<LocatedRule> rules = reader.list("parameter_rules", ParameterRuleReader.ofModel()::read);
        ModelSchema schema = new ModelSchema(
                model,
                label.orElseGet(() -> LocalizedText.of(model)),
                kind,
                Set.copyOf(reader.list("features", new Distinct<>(CustomizableReader::feature))),
                reader.required("model_properties", ModelPropertiesReader::read).orElse(ModelProperties.NONE),
                rules.stream().map(LocatedRule::rule).toList(),
                pricing(),
                reader.optional("deprecated", Value::bool).orElse(false),
                ModelSource.PREDEFINED);
        reader.optional("fetch_from", value -> value.oneOf(ModelSource.class));
        reader.nothingElse();
        return new LocatedModel(schema, node, path, rules, reader.faults());
    }

    private Optional<Pricing> pricing() {
        return reader.optional("pricing", PricingReader::read);
    }
}
