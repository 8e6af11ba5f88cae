package dev.modelwright.processor.plan;

import dev.modelwright.schema.ModelKind;
import java.util.List;

/**
 * The predefined models of one kind.
 *
 * @param typeName the simple name of the enum
 * @param kind the kind
 * @param models the models in position order, at least one
 */
public record ModelsPlan(String typeName, ModelKind kind, List<ModelPlan> models) {

    public ModelsPlan {
        models = List.copyOf(models);
    }

    /** Returns the simple name of the enum of a kind. */
    static String typeName(String baseName, ModelKind kind) {
        return baseName + KindNames.prefix(kind) + "Models";
    }
}
