package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.ModelFileCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedModel;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.schema.ModelKind;
import java.util.HashMap;
import java.util.Map;

/** No two models of a kind may have the same name: only the first would ever be found. */
final class ModelNameCheck implements SchemaCheck {

    private static final String KEY = "model";

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        Map<ModelKind, Map<String, LocatedModel>> before = new HashMap<>();
        for (LocatedModel model : provider.models()) {
            if (model.isSound(KEY, "model_type")) {
                String name = model.schema().model();
                LocatedModel rival = before.computeIfAbsent(model.schema().kind(), kind -> new HashMap<>())
                        .putIfAbsent(name, model);
                if (rival != null) {
                    boolean copied = isNamedAfterModel(model) && !isNamedAfterModel(rival);
                    report(copied ? rival : model, copied ? model : rival, diagnostics);
                }
            }
        }
    }

    private static boolean isNamedAfterModel(LocatedModel model) {
        return model.path().endsWith("/" + model.schema().model() + ".yaml");
    }

    private static void report(LocatedModel model, LocatedModel rival, Diagnostics diagnostics) {
        diagnostics.report(
                ModelFileCode.DUPLICATE_MODEL,
                model.at(KEY).location(),
                Visible.value(model.schema().model()),
                model.schema().kind().wireName(),
                Visible.value(rival.path()));
    }
}
