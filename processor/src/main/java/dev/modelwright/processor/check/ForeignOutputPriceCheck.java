package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.HintCode;
import dev.modelwright.processor.schema.LocatedModel;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.SectionModels;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.Pricing;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Vectors and ranks are not counted in tokens, so that their price is never asked for. */
final class ForeignOutputPriceCheck implements SchemaCheck {

    private static final String KEY = "pricing";
    private static final Set<ModelKind> SILENT = Set.of(ModelKind.TEXT_EMBEDDING, ModelKind.RERANK);

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        for (SectionModels section : provider.predefined().sections()) {
            ModelKind kind = section.section().kind();
            section.models().stream()
                    .filter(model ->
                            model.isSound("model_type", KEY) && model.schema().kind() == kind)
                    .filter(model -> SILENT.contains(kind))
                    .forEach(model -> check(model, kind, diagnostics));
        }
    }

    private static void check(LocatedModel model, ModelKind kind, Diagnostics diagnostics) {
        Optional<BigDecimal> price =
                model.schema().pricing().flatMap(Pricing::output).filter(found -> found.signum() > 0);
        price.ifPresent(found -> diagnostics.note(
                HintCode.FOREIGN_OUTPUT_PRICE,
                Places.at(model.at(KEY), "output").location(),
                "`" + found.toPlainString() + "`",
                kind.wireName()));
    }
}
