package dev.modelwright.processor.plan;

import dev.modelwright.schema.Condition;
import dev.modelwright.schema.CredentialField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The fields that one option of a choice asks for, and nothing else does.
 *
 * @param name the name of the builder's method that makes the choice
 * @param choice the choice
 * @param value the raw value of the option
 * @param fields the fields that must be given then, at least one
 */
public record ChoiceGroup(String name, FieldPlan choice, String value, List<FieldPlan> fields) {

    public ChoiceGroup {
        fields = List.copyOf(fields);
    }

    static List<ChoiceGroup> of(List<CredentialField> form, List<FieldPlan> fields) {
        Set<String> taken = fields.stream().map(FieldPlan::name).collect(Collectors.toSet());
        List<ChoiceGroup> groups = new ArrayList<>();
        for (FieldPlan field : fields) {
            for (ChoicePlan.Constant constant : constants(field)) {
                Condition chosen = new Condition(field.variable(), constant.value());
                List<FieldPlan> asked = fields.stream()
                        .filter(other -> isAskedBy(chosen, form, other))
                        .toList();
                Optional<String> name = JavaNames.member(field.name() + "_" + constant.name());
                if (!asked.isEmpty() && name.filter(taken::add).isPresent()) {
                    groups.add(new ChoiceGroup(name.get(), field, constant.value(), asked));
                }
            }
        }
        return groups;
    }

    // Only of a choice that is always made, so that nothing can be asked for in vain.
    private static List<ChoicePlan.Constant> constants(FieldPlan field) {
        return field.choice()
                .filter(choice -> field.isAlwaysThere())
                .map(ChoicePlan::constants)
                .orElse(List.of());
    }

    private static boolean isAskedBy(Condition chosen, List<CredentialField> form, FieldPlan field) {
        List<CredentialField> declarations = form.stream()
                .filter(other -> other.variable().equals(field.variable()))
                .toList();
        return declarations.size() == 1
                && field.field().required()
                && field.field().defaultValue().isEmpty()
                && field.field().showOn().equals(List.of(chosen));
    }
}
