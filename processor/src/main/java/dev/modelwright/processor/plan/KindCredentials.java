package dev.modelwright.processor.plan;

import dev.modelwright.schema.ModelKind;
import java.util.Arrays;
import java.util.List;

/**
 * An interface over the credential records that one kind of models sees, where that is several but not all of them.
 *
 * @param typeName the interface's simple name, nested in the type that stands for all records
 * @param kind the kind
 * @param shapes the records
 */
public record KindCredentials(String typeName, ModelKind kind, List<ShapePlan> shapes) {

    public KindCredentials {
        shapes = List.copyOf(shapes);
    }

    /** Returns every name that such an interface can have. */
    static List<String> possibleNames() {
        return Arrays.stream(ModelKind.values()).map(KindCredentials::typeName).toList();
    }

    /** Returns the name of a kind's interface, for example {@code ForTextEmbedding}. */
    static String typeName(ModelKind kind) {
        return "For" + KindNames.prefix(kind);
    }
}
