package dev.modelwright.processor.plan;

import dev.modelwright.schema.ModelKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The credentials of a vendor: one record, or an interface over several.
 *
 * @param typeName the simple name of the type that stands for all shapes
 * @param shapes the records, at least one; when there is one, it has the type's own name
 * @param kinds the interfaces over those of one kind
 */
public record CredentialsPlan(String typeName, List<ShapePlan> shapes, List<KindCredentials> kinds) {

    public CredentialsPlan {
        shapes = List.copyOf(shapes);
        kinds = List.copyOf(kinds);
    }

    /** Tells whether the credentials are one record. */
    public boolean isRecord() {
        return shapes.size() == 1;
    }

    /** Returns the interface over the records of a kind, empty when the kind sees one record or all of them. */
    public Optional<KindCredentials> kind(ModelKind kind) {
        return kinds.stream().filter(own -> own.kind() == kind).findFirst();
    }

    /** Returns the interfaces over a record's kinds. */
    public List<KindCredentials> kindsOf(ShapePlan shape) {
        return kinds.stream().filter(kind -> kind.shapes().contains(shape)).toList();
    }

    /** Returns the components that all shapes have with the same name, type and presence. */
    public List<FieldPlan> shared() {
        return shared(shapes);
    }

    /** Returns the components that all shapes of a kind have in this way, without those that all of the vendor have. */
    public List<FieldPlan> sharedBeyondAll(KindCredentials kind) {
        List<FieldPlan> all = shared();
        return shared(kind.shapes()).stream()
                .filter(field -> all.stream().noneMatch(other -> other.name().equals(field.name())))
                .toList();
    }

    private static List<FieldPlan> shared(List<ShapePlan> shapes) {
        return shapes.get(0).fields().stream()
                .filter(field -> shapes.stream().allMatch(shape -> has(shape, field)))
                .toList();
    }

    /** Returns the fields whose enums several shapes use, each enum once. */
    public List<FieldPlan> sharedChoices() {
        Map<String, FieldPlan> byName = new LinkedHashMap<>();
        for (ShapePlan shape : shapes) {
            for (FieldPlan field : shape.fields()) {
                field.choice()
                        .filter(ChoicePlan::isShared)
                        .ifPresent(choice -> byName.putIfAbsent(choice.typeName(), field));
            }
        }
        return List.copyOf(byName.values());
    }

    private static boolean has(ShapePlan shape, FieldPlan field) {
        return shape.fields().stream()
                .anyMatch(other -> other.name().equals(field.name())
                        && other.type() == field.type()
                        && other.isAlwaysThere() == field.isAlwaysThere()
                        && commonType(other).equals(commonType(field)));
    }

    // A shape that nests an enum of its own has no type in common with another.
    private static Optional<Object> commonType(FieldPlan field) {
        return field.choice().map(choice -> choice.isShared() ? choice.typeName() : new Object());
    }
}
