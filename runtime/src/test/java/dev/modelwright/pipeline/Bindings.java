package dev.modelwright.pipeline;

import dev.modelwright.error.ErrorMapping;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import java.util.function.UnaryOperator;

/** Models {@code m} of the vendor {@code acme}, joined to whatever driver a test has. */
final class Bindings {

    private Bindings() {}

    static Binding<FakeDriver.Key, DynamicParameters> of(ModelKind kind, UnaryOperator<ModelSchema.Builder> schema) {
        ErrorGuard guard = new ErrorGuard("acme", ErrorMapping.standard(), new Lifetime());
        ModelSchema declared = schema.apply(ModelSchema.builder("m", kind)).build();
        return new Binding<>("m", new FakeDriver.Key(), guard, () -> declared, DynamicParameters::copyOf);
    }
}
