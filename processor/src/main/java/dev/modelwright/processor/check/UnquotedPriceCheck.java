package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.HintCode;
import dev.modelwright.processor.schema.LocatedModel;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.yaml.ScalarKind;
import dev.modelwright.processor.yaml.YamlEntry;
import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.processor.yaml.YamlScalar;
import dev.modelwright.processor.yaml.YamlSequence;

/** Decimal prices stand in quotes, because most readers of YAML round numbers to binary. */
final class UnquotedPriceCheck implements SchemaCheck {

    private static final String KEY = "pricing";

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        for (LocatedModel model : provider.models()) {
            if (model.isSound(KEY)) {
                model.node().value(KEY).ifPresent(pricing -> check(pricing, diagnostics));
            }
        }
    }

    private static void check(YamlNode node, Diagnostics diagnostics) {
        if (node instanceof YamlMapping mapping) {
            mapping.entries().forEach(entry -> check(entry, diagnostics));
        } else if (node instanceof YamlSequence tiers) {
            tiers.elements().forEach(tier -> check(tier, diagnostics));
        }
    }

    private static void check(YamlEntry entry, Diagnostics diagnostics) {
        if (entry.value() instanceof YamlScalar scalar && scalar.kind() == ScalarKind.DECIMAL) {
            diagnostics.note(
                    HintCode.UNQUOTED_PRICE, scalar.location(), entry.key().text(), scalar.text());
        } else {
            check(entry.value(), diagnostics);
        }
    }
}
