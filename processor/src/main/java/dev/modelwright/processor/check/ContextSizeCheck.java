package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.DiagnosticCode;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.ModelFileCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedModel;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import java.util.OptionalInt;

/** Language and embedding models must say how much text they take, and the number should be believable. */
final class ContextSizeCheck implements SchemaCheck {

    private static final String PROPERTIES = "model_properties";
    private static final int LEAST = 512;
    private static final int GREATEST = 20_000_000;

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        for (LocatedModel model : provider.models()) {
            if (model.isSound(PROPERTIES, "model_type", "deprecated")) {
                check(model, diagnostics);
            }
        }
    }

    private static void check(LocatedModel model, Diagnostics diagnostics) {
        ModelSchema schema = model.schema();
        OptionalInt size = schema.properties().contextSize();
        boolean needed = schema.kind() == ModelKind.LLM || schema.kind() == ModelKind.TEXT_EMBEDDING;
        if (size.isEmpty() && needed) {
            DiagnosticCode code = schema.deprecated()
                    ? ModelFileCode.DEPRECATED_WITHOUT_CONTEXT_SIZE
                    : ModelFileCode.MISSING_CONTEXT_SIZE;
            diagnostics.report(code, model.at(PROPERTIES).location(), Visible.value(schema.model()));
        }
        boolean odd = size.isPresent() && (size.getAsInt() < LEAST || size.getAsInt() > GREATEST);
        if (odd && schema.kind() == ModelKind.LLM) {
            diagnostics.report(
                    ModelFileCode.IMPLAUSIBLE_CONTEXT_SIZE,
                    Places.at(model.at(PROPERTIES), "context_size").location(),
                    Visible.value(schema.model()),
                    size.getAsInt());
        }
    }
}
