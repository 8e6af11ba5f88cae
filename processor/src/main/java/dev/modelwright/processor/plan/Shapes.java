package dev.modelwright.processor.plan;

import dev.modelwright.schema.ModelKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The credential records of a vendor, by what they are for.
 *
 * @param credentials all of them
 * @param kinds those of each kind of models
 */
record Shapes(CredentialsPlan credentials, Map<ModelKind, KindShapes> kinds) {

    private static final KindShapes NONE = new KindShapes(Optional.empty(), Optional.empty());

    Shapes {
        kinds = Map.copyOf(kinds);
    }

    /** Returns the records of a kind. */
    KindShapes of(ModelKind kind) {
        return kinds.getOrDefault(kind, NONE);
    }

    /** Returns the name of the credentials that a driver of this kind sees, nested names joined by dots. */
    String driverType(ModelKind kind) {
        List<ShapePlan> own = of(kind).all();
        Optional<String> nested = own.size() == 1 && !credentials.isRecord()
                ? Optional.of(own.get(0).typeName())
                : credentials.kind(kind).map(KindCredentials::typeName);
        return nested.map(name -> credentials.typeName() + "." + name).orElse(credentials.typeName());
    }
}
