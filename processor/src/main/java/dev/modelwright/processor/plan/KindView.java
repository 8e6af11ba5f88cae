package dev.modelwright.processor.plan;

import dev.modelwright.processor.schema.LocatedField;
import dev.modelwright.schema.Condition;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.FieldOption;
import dev.modelwright.schema.ModelKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A form as one kind of models sees it: conditions on the kind are decided and drop out. */
final class KindView {

    private KindView() {}

    static List<LocatedField> of(ModelKind kind, List<LocatedField> fields) {
        List<LocatedField> seen = new ArrayList<>();
        for (LocatedField field : fields) {
            rest(kind, field.field().showOn())
                    .ifPresent(conditions -> seen.add(
                            new LocatedField(narrowed(kind, field.field(), conditions), field.node(), field.faults())));
        }
        return seen;
    }

    private static CredentialField narrowed(ModelKind kind, CredentialField field, List<Condition> conditions) {
        return new CredentialField(
                field.variable(),
                field.label(),
                field.type(),
                field.format(),
                field.required(),
                field.defaultValue(),
                options(kind, field.options()),
                field.placeholder(),
                field.help(),
                field.helpUrl(),
                field.maxLength(),
                conditions);
    }

    private static List<FieldOption> options(ModelKind kind, List<FieldOption> options) {
        List<FieldOption> seen = new ArrayList<>();
        for (FieldOption option : options) {
            rest(kind, option.showOn())
                    .ifPresent(conditions -> seen.add(new FieldOption(option.value(), option.label(), conditions)));
        }
        return seen;
    }

    /** Returns the conditions that are left open, empty when one on the kind does not hold. */
    private static Optional<List<Condition>> rest(ModelKind kind, List<Condition> conditions) {
        boolean excluded = conditions.stream()
                .anyMatch(condition -> isOnKind(condition) && !condition.value().equals(kind.wireName()));
        return excluded
                ? Optional.empty()
                : Optional.of(conditions.stream()
                        .filter(condition -> !isOnKind(condition))
                        .toList());
    }

    private static boolean isOnKind(Condition condition) {
        return condition.variable().equals(Condition.MODEL_TYPE);
    }
}
