package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.HintCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedModel;
import dev.modelwright.processor.schema.LocatedProvider;

/** What users see has stand-ins where it is missing; authors may prefer their own. */
final class MissingTextCheck implements SchemaCheck {

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        if (provider.node().value("icon_small").isEmpty()) {
            diagnostics.report(HintCode.MISSING_ICON, provider.node().location());
        }
        for (LocatedModel model : provider.models()) {
            if (model.node().value("label").isEmpty() && model.isSound("model")) {
                diagnostics.report(
                        HintCode.MISSING_LABEL,
                        model.at("model").location(),
                        Visible.value(model.schema().model()));
            }
        }
    }
}
