package dev.modelwright.credential;

import dev.modelwright.schema.Condition;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.FieldOption;
import dev.modelwright.schema.ModelKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a form shows while it is being filled in. Decided by the same code as {@link CredentialValues#parse(CredentialForm, Map)}: all conditions
 * hold, after defaults, and the fields that they ask for are shown themselves.
 */
public final class FormState {

    private final Submitted submitted;
    private final FieldVisibility visibility;
    private final List<FieldState> fields;

    private FormState(CredentialForm form, Map<String, ?> values) {
        FormTable table = new FormTable(form);
        this.submitted = Submitted.of(table, values);
        this.visibility = new FieldVisibility(submitted);
        this.fields = table.variables().stream()
                .flatMap(variable ->
                        Stream.ofNullable(visibility.shown(variable)).map(field -> state(variable, field)))
                .toList();
    }

    /**
     * Returns the state of a form. Values need not be complete or correct; unknown ones are ignored.
     *
     * @param values what was given so far: texts, numbers, booleans and secrets by variable; never changed
     */
    public static FormState of(CredentialForm form, Map<String, ?> values) {
        return new FormState(form, values);
    }

    /** Returns the state of a form whose conditions may ask for the model's kind. */
    public static FormState of(CredentialForm form, ModelKind kind, Map<String, ?> values) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put(Condition.MODEL_TYPE, kind.wireName());
        return new FormState(form, all);
    }

    /** Returns the fields that are shown, in the order in which the form first declares their variables. */
    public List<FieldState> fields() {
        return fields;
    }

    /** Returns a field that is shown, empty when it is hidden or the form does not have it. */
    public Optional<FieldState> field(String variable) {
        return fields.stream()
                .filter(state -> state.field().variable().equals(variable))
                .findFirst();
    }

    private FieldState state(FormVariable variable, CredentialField field) {
        List<FieldOption> offered = visibility.offered(field);
        Optional<String> fitting =
                field.defaultValue().filter(value -> FieldValue.convert(field, offered, value) != null);
        // A default that does not fit is refused by the check: it does not spare users a value.
        boolean required =
                fitting.isEmpty() && (field.required() || field.defaultValue().isPresent());
        boolean given = submitted.value(variable) != null;
        return new FieldState(field, offered, required, given ? Optional.empty() : fitting);
    }
}
