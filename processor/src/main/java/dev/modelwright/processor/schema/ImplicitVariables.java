package dev.modelwright.processor.schema;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.ReadingCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.schema.Condition;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.FieldOption;
import dev.modelwright.schema.FieldType;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelNameField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes the model's type and name out of a model form that declares them: users are asked for both anyway. Conditions on
 * the declared type are turned into conditions on the implicit one.
 */
final class ImplicitVariables {

    private final Diagnostics diagnostics;
    private final Map<String, String> implicit = new HashMap<>();

    private ImplicitVariables(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    static LocatedForm removedFrom(LocatedForm form, Diagnostics diagnostics) {
        return new ImplicitVariables(diagnostics).remove(form);
    }

    private LocatedForm remove(LocatedForm form) {
        List<LocatedField> kept = new ArrayList<>();
        Optional<ModelNameField> name = form.modelName();
        for (LocatedField field : form.fields()) {
            Optional<String> meaning = meaning(field.field());
            if (meaning.isEmpty()) {
                kept.add(field);
            } else {
                report(field, meaning.get());
                name = meaning.get().equals(Condition.MODEL_NAME) ? name.or(() -> nameField(field.field())) : name;
            }
        }
        return new LocatedForm(kept.stream().map(this::renamed).toList(), name);
    }

    private static Optional<String> meaning(CredentialField field) {
        return switch (field.variable()) {
            case Condition.MODEL_TYPE, Condition.MODEL_NAME -> Optional.of(field.variable());
            case "model_type" -> offersKinds(field) ? Optional.of(Condition.MODEL_TYPE) : Optional.empty();
            case "model_name" ->
                field.type() == FieldType.TEXT_INPUT ? Optional.of(Condition.MODEL_NAME) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean offersKinds(CredentialField field) {
        return field.type().isChoice()
                && field.options().stream()
                        .allMatch(option ->
                                KindReader.inAnySpelling(option.value()).isPresent());
    }

    private void report(LocatedField field, String meaning) {
        implicit.put(field.field().variable(), meaning);
        diagnostics.report(
                ReadingCode.IMPLICIT_VARIABLE,
                field.at("variable").location(),
                Visible.value(field.field().variable()),
                meaning.equals(Condition.MODEL_TYPE) ? "type" : "name");
    }

    private static Optional<ModelNameField> nameField(CredentialField field) {
        return Optional.of(new ModelNameField(field.label(), field.placeholder()));
    }

    private LocatedField renamed(LocatedField located) {
        CredentialField field = located.field();
        List<FieldOption> options = field.options().stream()
                .map(option -> new FieldOption(option.value(), option.label(), renamed(option.showOn())))
                .toList();
        CredentialField copy = new CredentialField(
                field.variable(),
                field.label(),
                field.type(),
                field.format(),
                field.required(),
                field.defaultValue(),
                options,
                field.placeholder(),
                field.help(),
                field.helpUrl(),
                field.maxLength(),
                renamed(field.showOn()));
        return new LocatedField(copy, located.node(), located.faults());
    }

    private List<Condition> renamed(List<Condition> conditions) {
        return conditions.stream().map(this::renamed).toList();
    }

    private Condition renamed(Condition condition) {
        String meaning = implicit.getOrDefault(condition.variable(), condition.variable());
        String value = meaning.equals(Condition.MODEL_TYPE)
                ? KindReader.inAnySpelling(condition.value())
                        .map(ModelKind::wireName)
                        .orElse(condition.value())
                : condition.value();
        return new Condition(meaning, value);
    }
}
