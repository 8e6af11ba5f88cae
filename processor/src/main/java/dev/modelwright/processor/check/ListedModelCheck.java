package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.HintCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedModel;
import dev.modelwright.processor.schema.LocatedPosition;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.LocatedText;
import dev.modelwright.processor.schema.SectionModels;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.processor.yaml.YamlScalar;
import dev.modelwright.processor.yaml.YamlSequence;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A position file that a section names is complete when it names every model that is shown, and no other. */
final class ListedModelCheck implements SchemaCheck {

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        provider.predefined().sections().stream()
                .filter(section -> section.section().position().isPresent()
                        && section.positions().size() == 1
                        && isWhole(section.positions().get(0).node()))
                .forEach(section -> check(section, section.positions().get(0), diagnostics));
    }

    // What could not be read of a position file may name any model.
    private static boolean isWhole(YamlNode node) {
        return node instanceof YamlSequence list
                && list.elements().stream()
                        .allMatch(element -> element instanceof YamlScalar name
                                && !name.isBroken()
                                && !name.isCollapsedList()
                                && !name.text().isBlank());
    }

    private static void check(SectionModels section, LocatedPosition position, Diagnostics diagnostics) {
        List<LocatedText> names = position.names();
        Set<String> listed = names.stream().map(LocatedText::text).collect(Collectors.toSet());
        Set<String> hidden = section.models().stream()
                .filter(model -> model.schema().deprecated())
                .map(model -> model.schema().model())
                .collect(Collectors.toSet());
        for (LocatedModel model : section.models()) {
            String name = model.schema().model();
            if (model.isSound("model") && !model.schema().deprecated() && !listed.contains(name)) {
                diagnostics.report(
                        HintCode.UNLISTED_MODEL, model.at("model").location(), Visible.value(name), position.path());
            }
        }
        names.stream()
                .filter(name -> hidden.contains(name.text()))
                .forEach(name -> diagnostics.report(
                        HintCode.LISTED_DEPRECATED_MODEL, name.location(), Visible.value(name.text())));
    }
}
