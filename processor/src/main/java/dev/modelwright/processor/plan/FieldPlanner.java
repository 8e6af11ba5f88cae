package dev.modelwright.processor.plan;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.JavaCode;
import dev.modelwright.processor.schema.LocatedField;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.FieldOption;
import dev.modelwright.schema.FieldType;
import dev.modelwright.schema.ValueFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides the components of one credential record. */
final class FieldPlanner {

    private final Diagnostics diagnostics;

    FieldPlanner(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    ShapePlan plan(String typeName, List<LocatedField> located) {
        UniqueNames names = new UniqueNames("variable", diagnostics);
        NestedNames nested = new NestedNames(typeName);
        List<FieldPlan> fields = new ArrayList<>();
        byVariable(located)
                .forEach((variable, declarations) ->
                        field(names, nested, declarations).ifPresent(fields::add));
        if (fields.size() > JavaLimits.VARIABLES) {
            reportMany(located, fields);
        }
        List<CredentialField> formatted = located.stream()
                .map(field -> field.field())
                .filter(field ->
                        fields.stream().anyMatch(plan -> plan.variable().equals(field.variable())))
                .map(FieldFormat::decided)
                .toList();
        return new ShapePlan(typeName, new CredentialForm(formatted), fields);
    }

    private void reportMany(List<LocatedField> located, List<FieldPlan> fields) {
        String first = fields.get(JavaLimits.VARIABLES).variable();
        located.stream()
                .filter(field -> field.field().variable().equals(first))
                .findFirst()
                .ifPresent(field -> diagnostics.report(
                        JavaCode.TOO_MANY,
                        field.at("variable").location(),
                        "A form",
                        JavaLimits.VARIABLES,
                        "variables for one kind of model",
                        fields.size()));
    }

    private static Map<String, List<LocatedField>> byVariable(List<LocatedField> located) {
        Map<String, List<LocatedField>> groups = new LinkedHashMap<>();
        for (LocatedField field : located) {
            groups.computeIfAbsent(field.field().variable(), variable -> new ArrayList<>())
                    .add(field);
        }
        return groups;
    }

    private static boolean isAlwaysThere(List<LocatedField> declarations) {
        CredentialField field = declarations.get(0).field();
        return declarations.size() == 1
                && field.showOn().isEmpty()
                && (field.required() || field.defaultValue().isPresent());
    }

    private Optional<FieldPlan> field(UniqueNames names, NestedNames nested, List<LocatedField> declarations) {
        LocatedField first = declarations.get(0);
        CredentialField field = FieldFormat.decided(first.field());
        ValueType type = type(field);
        return names.take(field.variable(), first.node())
                .map(name -> new FieldPlan(
                        field,
                        name,
                        nested.stage(name),
                        type,
                        isAlwaysThere(declarations),
                        type == ValueType.CHOICE
                                ? Optional.of(choice(nested.choice(field.variable()), declarations))
                                : Optional.empty(),
                        first.node().location().line()));
    }

    private static ValueType type(CredentialField field) {
        if (field.type() == FieldType.SECRET_INPUT) {
            return ValueType.SECRET;
        }
        if (field.format() == ValueFormat.TEXT && field.type().isChoice()) {
            return ValueType.CHOICE;
        }
        return switch (field.format()) {
            case TEXT -> ValueType.TEXT;
            case URI -> ValueType.URI;
            case INTEGER -> ValueType.INTEGER;
            case NUMBER -> ValueType.NUMBER;
            case BOOLEAN -> ValueType.BOOLEAN;
            case DURATION_SECONDS -> ValueType.DURATION;
        };
    }

    private static ChoicePlan choice(String typeName, List<LocatedField> declarations) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (LocatedField declaration : declarations) {
            for (FieldOption option : declaration.field().options()) {
                labels.putIfAbsent(option.value(), option.label().english());
            }
        }
        return Choices.of(typeName, labels);
    }
}
