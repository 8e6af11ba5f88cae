package dev.modelwright.processor.schema;

import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.ProviderSchema;
import java.util.List;
import java.util.Set;

/**
 * A vendor file as it was read, with places.
 *
 * @param schema the vendor; parts that could not be read are replaced by stand-ins
 * @param node the root of the file
 * @param providerFields the fields of the provider form, in order
 * @param modelFields the fields of the model form, in order; the provider form's when that stands in for it
 * @param customizable what is declared about customizable models, in order
 * @param sections where predefined models are found, in order
 * @param predefined the predefined models; none before {@link #withModels}
 * @param faults the keys of the root that were reported
 */
public record LocatedProvider(
        ProviderSchema schema,
        YamlMapping node,
        List<LocatedField> providerFields,
        List<LocatedField> modelFields,
        List<LocatedCustomizable> customizable,
        List<LocatedSection> sections,
        LocatedModels predefined,
        Set<String> faults) {

    public LocatedProvider {
        providerFields = List.copyOf(providerFields);
        modelFields = List.copyOf(modelFields);
        customizable = List.copyOf(customizable);
        sections = List.copyOf(sections);
        faults = Set.copyOf(faults);
    }

    /** Tells whether all these keys of the root were read without a report, so that a check may rely on them. */
    public boolean isSound(String... keys) {
        return Faults.none(faults, keys);
    }

    /** Returns the node behind a key of the root, or the root when the key is missing. */
    public YamlNode at(String key) {
        return node.value(key).orElse(node);
    }

    /** Returns the predefined models of all sections, within a section in position order. */
    public List<LocatedModel> models() {
        return predefined.models();
    }

    /** Returns this vendor with the models of its model files, in place of those it had. */
    public LocatedProvider withModels(LocatedModels models) {
        List<ModelSchema> schemas =
                models.models().stream().map(LocatedModel::schema).toList();
        return new LocatedProvider(
                schema.withModels(schemas), node, providerFields, modelFields, customizable, sections, models, faults);
    }
}
