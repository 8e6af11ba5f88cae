package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.HintCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedModel;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.SectionModels;
import dev.modelwright.schema.ModelFeature;
import dev.modelwright.schema.ModelKind;
import java.util.Set;

/** Features are those of language models, but for models that embed or rank pictures. */
final class ForeignFeatureCheck implements SchemaCheck {

    private static final String KEY = "features";
    private static final Set<ModelKind> SEEING = Set.of(ModelKind.TEXT_EMBEDDING, ModelKind.RERANK);

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        for (SectionModels section : provider.predefined().sections()) {
            ModelKind kind = section.section().kind();
            section.models().stream()
                    .filter(model ->
                            model.isSound("model_type", KEY) && model.schema().kind() == kind)
                    .forEach(model -> check(model, kind, diagnostics));
        }
    }

    private static void check(LocatedModel model, ModelKind kind, Diagnostics diagnostics) {
        for (ModelFeature feature : model.schema().features()) {
            boolean known = kind == ModelKind.LLM || feature == ModelFeature.VISION && SEEING.contains(kind);
            if (!known) {
                String name = feature.wireName();
                diagnostics.note(
                        HintCode.FOREIGN_FEATURE,
                        Places.named(model.at(KEY), name).location(),
                        Visible.value(name),
                        kind.wireName());
            }
        }
    }
}
