package dev.modelwright.processor.plan;

import java.util.List;

/**
 * The credentials of a vendor: one record, or an interface over several.
 *
 * @param typeName the simple name of the type that stands for all shapes
 * @param shapes the records, at least one; when there is one, it has the type's own name
 */
public record CredentialsPlan(String typeName, List<ShapePlan> shapes) {

    public CredentialsPlan {
        shapes = List.copyOf(shapes);
    }

    /** Tells whether the credentials are one record. */
    public boolean isRecord() {
        return shapes.size() == 1;
    }

    /** Returns the components that all shapes have with the same name, type and presence. */
    public List<FieldPlan> shared() {
        return shapes.get(0).fields().stream()
                .filter(field -> shapes.stream().allMatch(shape -> has(shape, field)))
                .toList();
    }

    // Each shape nests its own enums, so that choices have no common type.
    private static boolean has(ShapePlan shape, FieldPlan field) {
        return field.type() != ValueType.CHOICE
                && shape.fields().stream()
                        .anyMatch(other -> other.name().equals(field.name())
                                && other.type() == field.type()
                                && other.isAlwaysThere() == field.isAlwaysThere());
    }
}
