package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.PriceCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedModel;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.Pricing;

/** A language model writes, and what it writes costs at least as much as what it reads. */
final class OutputPriceCheck implements SchemaCheck {

    private static final String KEY = "pricing";

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        for (LocatedModel model : provider.models()) {
            if (model.isSound(KEY, "model_type") && model.schema().kind() == ModelKind.LLM) {
                model.schema().pricing().ifPresent(pricing -> check(model, pricing, diagnostics));
            }
        }
    }

    private static void check(LocatedModel model, Pricing pricing, Diagnostics diagnostics) {
        if (pricing.output().isEmpty()) {
            diagnostics.report(
                    PriceCode.MISSING_OUTPUT_PRICE,
                    model.at(KEY).location(),
                    Visible.value(model.schema().model()));
        } else if (pricing.output().get().compareTo(pricing.input()) < 0) {
            diagnostics.report(
                    PriceCode.CHEAP_OUTPUT,
                    Places.at(model.at(KEY), "output").location(),
                    "`" + pricing.output().get().toPlainString() + "`",
                    "`" + pricing.input().toPlainString() + "`");
        }
    }
}
