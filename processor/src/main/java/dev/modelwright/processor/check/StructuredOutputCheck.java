package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.HintCode;
import dev.modelwright.processor.schema.LocatedModel;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.LocatedRule;
import dev.modelwright.schema.ModelFeature;
import dev.modelwright.schema.ModelKind;

/** A model that keeps to a JSON schema by itself must be told the schema. */
final class StructuredOutputCheck implements SchemaCheck {

    private static final String KEY = "features";
    private static final ModelFeature FEATURE = ModelFeature.STRUCTURED_OUTPUT;

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        for (LocatedModel model : provider.models()) {
            boolean sound = model.isSound(KEY, "model_type", "parameter_rules");
            if (sound && model.schema().kind() == ModelKind.LLM && isSchemaless(model)) {
                diagnostics.note(
                        HintCode.MISSING_SCHEMA_PARAMETER,
                        Places.named(model.at(KEY), FEATURE.wireName()).location());
            }
        }
    }

    // Where the response format offers a schema, that is where its parameter is missed.
    private static boolean isSchemaless(LocatedModel model) {
        return model.schema().features().contains(FEATURE)
                && model.rules().stream().noneMatch(StructuredOutputCheck::isAboutSchema);
    }

    private static boolean isAboutSchema(LocatedRule rule) {
        return ResponseFormatCheck.isSchema(rule) || ResponseFormatCheck.offersSchema(rule);
    }
}
