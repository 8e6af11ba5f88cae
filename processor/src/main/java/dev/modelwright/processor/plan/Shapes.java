package dev.modelwright.processor.plan;

import dev.modelwright.schema.ModelKind;
import java.util.Map;
import java.util.Optional;

/**
 * The credential records of a vendor, by what they are for.
 *
 * @param credentials all of them
 * @param predefined the one for predefined models
 * @param customizable the ones for customizable models
 */
record Shapes(CredentialsPlan credentials, Optional<ShapePlan> predefined, Map<ModelKind, ShapePlan> customizable) {

    Shapes {
        customizable = Map.copyOf(customizable);
    }

    /** Returns the name of the credentials that a driver of this kind sees, nested names joined by dots. */
    String driverType(ModelKind kind) {
        Optional<ShapePlan> own = Optional.ofNullable(customizable.get(kind));
        boolean both = predefined.isPresent() && own.isPresent() && !predefined.equals(own);
        return own.or(() -> predefined)
                .filter(shape -> !both && !credentials.isRecord())
                .map(shape -> credentials.typeName() + "." + shape.typeName())
                .orElse(credentials.typeName());
    }
}
