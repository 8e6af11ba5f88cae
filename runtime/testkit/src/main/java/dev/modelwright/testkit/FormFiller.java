package dev.modelwright.testkit;

import dev.modelwright.credential.FieldState;
import dev.modelwright.credential.FormState;
import dev.modelwright.schema.Condition;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.FieldOption;
import dev.modelwright.schema.FieldType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fills in forms: finds values with which a field is shown, and values for everything that must be given. */
final class FormFiller {

    private static final String SECRET = "canary-secret";

    private final CredentialForm form;
    private final Map<String, Object> known;

    FormFiller(CredentialForm form, Map<String, Object> known) {
        this.form = form;
        this.known = known;
    }

    /** Returns these values with all others that must be given. Those of variables that the form does not have are left out. */
    Map<String, Object> fill(Map<String, ?> wanted) {
        Map<String, Object> values = new LinkedHashMap<>(wanted);
        values.keySet().retainAll(form.variables());
        Optional<FieldState> missing = missing(values);
        while (missing.isPresent()) {
            values.put(
                    missing.get().field().variable(),
                    sample(missing.get().field(), missing.get().options()));
            missing = missing(values);
        }
        return values;
    }

    /** Returns complete values with which a field is shown; empty when there are none. */
    Optional<Map<String, Object>> showing(CredentialField field) {
        Map<String, Object> wanted = new LinkedHashMap<>();
        satisfy(field.showOn(), wanted, new HashSet<>());
        Map<String, Object> values = fill(wanted);
        return shown(values, field) ? Optional.of(values) : Optional.empty();
    }

    /** Returns complete values with which an option is offered; empty when there are none. */
    Optional<Map<String, Object>> offering(CredentialField field, FieldOption option) {
        Map<String, Object> wanted = new LinkedHashMap<>();
        satisfy(field.showOn(), wanted, new HashSet<>());
        satisfy(option.showOn(), wanted, new HashSet<>());
        wanted.put(field.variable(), option.value());
        Map<String, Object> values = fill(wanted);
        return shown(values, field) ? Optional.of(values) : Optional.empty();
    }

    /** Returns a value that fits a field as far as its declaration tells. */
    Object sample(CredentialField field, List<FieldOption> offered) {
        Object given = known.get(field.variable());
        if (given != null) {
            return given;
        }
        if (field.type().isChoice() && !field.options().isEmpty() && !offered.isEmpty()) {
            return offered.get(0).value();
        }
        if (field.type() == FieldType.SWITCH) {
            return "true";
        }
        return switch (field.format()) {
            case URI -> "http://127.0.0.1:9";
            case INTEGER, DURATION_SECONDS -> "1";
            case NUMBER -> "0.5";
            case BOOLEAN -> "true";
            case TEXT -> shortened(field, field.type() == FieldType.SECRET_INPUT ? SECRET : "text");
        };
    }

    private static String shortened(CredentialField field, String text) {
        return field.maxLength() > 0 && field.maxLength() < text.length() ? text.substring(0, field.maxLength()) : text;
    }

    private boolean shown(Map<String, Object> values, CredentialField field) {
        return FormState.of(form, values)
                .field(field.variable())
                .filter(state -> state.field().equals(field))
                .isPresent();
    }

    private Optional<FieldState> missing(Map<String, Object> values) {
        return FormState.of(form, values).fields().stream()
                .filter(state -> !values.containsKey(state.field().variable()))
                .filter(state ->
                        state.required() || known.containsKey(state.field().variable()))
                .findFirst();
    }

    private void satisfy(List<Condition> conditions, Map<String, Object> wanted, Set<String> asked) {
        for (Condition condition : conditions) {
            wanted.put(condition.variable(), condition.value());
            if (asked.add(condition.variable())) {
                form.field(condition.variable()).ifPresent(field -> satisfy(field.showOn(), wanted, asked));
            }
        }
    }
}
