package dev.modelwright.processor.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Enums that mean the same in every shape that has them become one, so that code for all shapes can read them. */
final class SharedChoices {

    private SharedChoices() {}

    static Map<String, ShapePlan> share(Map<String, ShapePlan> shapes) {
        Map<String, List<ChoicePlan>> byName = new LinkedHashMap<>();
        for (ShapePlan shape : shapes.values()) {
            for (FieldPlan field : shape.fields()) {
                field.choice()
                        .ifPresent(choice -> byName.computeIfAbsent(choice.typeName(), name -> new ArrayList<>())
                                .add(choice));
            }
        }
        // Beside the shapes there is no room for an enum that is called like one, also where case is ignored.
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        taken.addAll(ShapePlanner.possibleNames());
        taken.addAll(KindCredentials.possibleNames());
        Set<String> names = new HashSet<>();
        byName.forEach((name, choices) -> {
            if (choices.size() > 1 && choices.stream().allMatch(choices.get(0)::isLike) && taken.add(name)) {
                names.add(name);
            }
        });
        Map<String, ShapePlan> shared = new LinkedHashMap<>();
        shapes.forEach((name, shape) -> shared.put(name, share(shape, names)));
        return shared;
    }

    private static ShapePlan share(ShapePlan shape, Set<String> names) {
        List<FieldPlan> fields =
                shape.fields().stream().map(field -> share(field, names)).toList();
        return new ShapePlan(shape.typeName(), shape.form(), fields);
    }

    private static FieldPlan share(FieldPlan field, Set<String> names) {
        Optional<ChoicePlan> choice = field.choice().map(own -> names.contains(own.typeName()) ? own.shared() : own);
        return new FieldPlan(
                field.field(),
                field.name(),
                field.stageName(),
                field.type(),
                field.isAlwaysThere(),
                choice,
                field.line());
    }
}
