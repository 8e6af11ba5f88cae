package dev.modelwright.processor.plan;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.JavaCode;
import dev.modelwright.processor.schema.LocatedModel;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.LocatedSection;
import dev.modelwright.processor.yaml.YamlEntry;
import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.processor.yaml.YamlScalar;
import dev.modelwright.processor.yaml.YamlSequence;
import java.util.HashSet;
import java.util.Set;

/** The different texts of all models of one kind, which share a class. */
final class ModelTexts {

    // A class has 65,535 constants; a text takes two, and a model ten for its method, its name and its place.
    private static final int MOST = 20_000;

    private final Set<String> texts = new HashSet<>();

    private ModelTexts() {}

    /** Reports every section whose models have too many texts for one class. */
    static void check(LocatedProvider provider, Diagnostics diagnostics) {
        for (LocatedSection section : provider.sections()) {
            ModelTexts all = new ModelTexts();
            provider.models().stream()
                    .filter(model -> model.schema().kind() == section.kind())
                    .map(LocatedModel::node)
                    .forEach(all::walk);
            if (all.texts.size() > MOST) {
                diagnostics.report(
                        JavaCode.TOO_MANY,
                        section.key().location(),
                        "The models of section `" + section.key().text() + "`",
                        MOST,
                        "different values",
                        all.texts.size());
            }
        }
    }

    private void walk(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            texts.add(scalar.text());
        } else if (node instanceof YamlSequence list) {
            list.elements().forEach(this::walk);
        } else if (node instanceof YamlMapping mapping) {
            mapping.entries().stream().map(YamlEntry::value).forEach(this::walk);
        }
    }
}
