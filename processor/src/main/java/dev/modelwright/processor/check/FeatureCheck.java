package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.ModelFileCode;
import dev.modelwright.processor.schema.LocatedModel;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.schema.ModelFeature;
import java.util.Set;

/** A model that streams tool calls makes tool calls, and should say so. */
final class FeatureCheck implements SchemaCheck {

    private static final String KEY = "features";
    private static final String STREAMING = ModelFeature.STREAM_TOOL_CALL.wireName();

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        for (LocatedModel model : provider.models()) {
            Set<ModelFeature> features = model.schema().features();
            boolean calls =
                    features.contains(ModelFeature.TOOL_CALL) || features.contains(ModelFeature.MULTI_TOOL_CALL);
            if (features.contains(ModelFeature.STREAM_TOOL_CALL) && !calls && model.isSound(KEY)) {
                diagnostics.report(
                        ModelFileCode.INCOMPLETE_FEATURES,
                        Places.named(model.at(KEY), STREAMING).location());
            }
        }
    }
}
