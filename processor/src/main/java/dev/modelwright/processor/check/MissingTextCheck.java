package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.HintCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedModel;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.yaml.YamlMapping;

/** What users see has stand-ins where it is missing; authors may prefer their own. */
final class MissingTextCheck implements SchemaCheck {

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        if (isMissing(provider.node(), "icon_small")) {
            diagnostics.report(HintCode.MISSING_ICON, provider.node().location());
        }
        for (LocatedModel model : provider.models()) {
            if (isMissing(model.node(), "label") && model.isSound("model")) {
                diagnostics.report(
                        HintCode.MISSING_LABEL,
                        model.at("model").location(),
                        Visible.value(model.schema().model()));
            }
        }
    }

    private static boolean isMissing(YamlMapping mapping, String key) {
        return mapping.value(key).filter(value -> !value.isNull()).isEmpty();
    }
}
