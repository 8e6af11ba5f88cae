package dev.modelwright.samples.playground.credentials;

import dev.modelwright.credential.CredentialParser;
import dev.modelwright.credential.FormState;
import dev.modelwright.credential.InvalidCredentialsException;
import dev.modelwright.credential.Secret;
import dev.modelwright.json.JsonValue;
import dev.modelwright.samples.playground.problem.FieldViolation;
import dev.modelwright.samples.playground.problem.Problem;
import dev.modelwright.samples.playground.problem.ProblemCode;
import dev.modelwright.samples.playground.problem.Words;
import dev.modelwright.samples.playground.store.FormKind;
import dev.modelwright.schema.Condition;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.ModelKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A form with what was filled in. Printing it shows no secret.
 *
 * @param plain values of fields that are not secret
 * @param secrets values of secret fields
 */
record FormInput(
        FormKind which,
        CredentialForm form,
        Optional<ModelKind> kind,
        Optional<String> model,
        Map<String, JsonValue> plain,
        Map<String, Secret> secrets) {

    FormInput {
        plain = Map.copyOf(plain);
        secrets = Map.copyOf(secrets);
    }

    /** Returns what the form shows now. */
    FormState state() {
        return FormState.of(form, submitted());
    }

    /** Returns everything that is wrong, a missing name of the model first. */
    List<FieldViolation> violations() {
        List<FieldViolation> violations = new ArrayList<>();
        if (which == FormKind.MODEL && model.isEmpty()) {
            violations.add(FieldViolation.of(
                    Condition.MODEL_NAME, "REQUIRED", Words.of("The model must have a name.", "必须填写模型名称。")));
        }
        try {
            CredentialParser.of(form).parse(submitted());
        } catch (InvalidCredentialsException invalid) {
            invalid.violations().stream().map(FieldViolation::of).forEach(violations::add);
        }
        return violations;
    }

    /**
     * Makes sure that nothing is wrong.
     *
     * @throws Problem with every violation
     */
    void require() {
        List<FieldViolation> violations = violations();
        if (!violations.isEmpty()) {
            throw Problem.of(ProblemCode.INVALID_CREDENTIALS).with(violations);
        }
    }

    /** Returns this input without the values of fields that are not shown. */
    FormInput shown() {
        Set<String> shown =
                state().fields().stream().map(state -> state.field().variable()).collect(Collectors.toSet());
        return new FormInput(which, form, kind, model, only(shown, plain), only(shown, secrets));
    }

    /** Returns the values as providers take them. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>(plain);
        values.putAll(secrets);
        return values;
    }

    private Map<String, Object> submitted() {
        Map<String, Object> values = values();
        kind.ifPresent(found -> values.put(Condition.MODEL_TYPE, found.wireName()));
        model.ifPresent(name -> values.put(Condition.MODEL_NAME, name));
        return values;
    }

    private static <V> Map<String, V> only(Set<String> names, Map<String, V> values) {
        Map<String, V> left = new LinkedHashMap<>(values);
        left.keySet().retainAll(names);
        return left;
    }
}
