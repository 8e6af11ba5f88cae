package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FileLocation;
import dev.modelwright.processor.diagnostic.ModelFileCode;
import dev.modelwright.processor.schema.LocatedModel;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.SectionModels;
import dev.modelwright.processor.schema.Words;
import dev.modelwright.schema.ModelKind;
import java.util.List;

/** A model must be of a declared kind, and should be of the kind of its section. */
final class ModelKindCheck implements SchemaCheck {

    private static final String KEY = "model_type";

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        for (SectionModels section : provider.predefined().sections()) {
            for (LocatedModel model : section.models()) {
                if (model.isSound(KEY)) {
                    check(model, section.section().kind(), provider, diagnostics);
                }
            }
        }
    }

    private static void check(
            LocatedModel model, ModelKind section, LocatedProvider provider, Diagnostics diagnostics) {
        ModelKind kind = model.schema().kind();
        FileLocation place = model.at(KEY).location();
        List<ModelKind> supported = provider.schema().supportedKinds();
        if (kind == section) {
            return; // whether the section may be there is another check's
        }
        if (!supported.contains(kind) && provider.isSound("supported_model_types")) {
            List<String> names = supported.stream().map(ModelKind::wireName).toList();
            diagnostics.report(ModelFileCode.UNDECLARED_MODEL_TYPE, place, Words.list(names), kind.wireName());
        } else {
            diagnostics.report(
                    ModelFileCode.MISPLACED_MODEL, place, kind.wireName(), section.sectionName(), kind.sectionName());
        }
    }
}
