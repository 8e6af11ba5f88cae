package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.DiagnosticCode;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.ModelFileCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedModel;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.schema.ModelKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Users tell models apart by their labels. */
final class ModelLabelCheck implements SchemaCheck {

    private static final String KEY = "label";

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        for (ModelKind kind : ModelKind.values()) {
            check(
                    provider.models().stream()
                            .filter(model -> model.schema().kind() == kind && model.isSound("model", KEY))
                            .toList(),
                    diagnostics);
        }
    }

    private static void check(List<LocatedModel> models, Diagnostics diagnostics) {
        Map<String, LocatedModel> names = new HashMap<>();
        models.forEach(model -> names.putIfAbsent(model.schema().model(), model));
        Map<String, LocatedModel> labels = new HashMap<>();
        for (LocatedModel model : models) {
            String label = model.schema().label().english();
            LocatedModel owner = names.get(label);
            if (owner != null && !label.equals(model.schema().model())) {
                report(ModelFileCode.FOREIGN_LABEL, model, label, owner, diagnostics);
            } else if (!model.schema().deprecated() && !isRepeated(model, names)) {
                LocatedModel rival = labels.putIfAbsent(label, model);
                if (rival != null) {
                    report(ModelFileCode.DUPLICATE_LABEL, model, label, rival, diagnostics);
                }
            }
        }
    }

    private static boolean isRepeated(LocatedModel model, Map<String, LocatedModel> names) {
        return names.get(model.schema().model()) != model;
    }

    private static void report(
            DiagnosticCode code, LocatedModel model, String label, LocatedModel other, Diagnostics diagnostics) {
        diagnostics.report(
                code,
                Places.at(model.at(KEY), "en_US").location(),
                Visible.value(label),
                Visible.value(
                        code == ModelFileCode.FOREIGN_LABEL
                                ? other.path()
                                : other.schema().model()));
    }
}
