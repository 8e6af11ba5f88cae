package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.ModelFileCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedModel;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelProperty;
import dev.modelwright.schema.ModelSchema;

/** A language model must say whether it chats or completes. */
final class ModeCheck implements SchemaCheck {

    private static final String PROPERTIES = "model_properties";

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        for (LocatedModel model : provider.models()) {
            ModelSchema schema = model.schema();
            boolean silent = schema.properties().get(ModelProperty.MODE).isEmpty();
            if (silent && schema.kind() == ModelKind.LLM && model.isSound(PROPERTIES, "model_type")) {
                diagnostics.report(
                        ModelFileCode.MISSING_MODE, model.at(PROPERTIES).location(), Visible.value(schema.model()));
            }
        }
    }
}
