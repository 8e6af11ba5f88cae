package dev.modelwright.samples.playground.problem;

import dev.modelwright.credential.CredentialViolation;
import dev.modelwright.parameter.ParameterViolation;
import dev.modelwright.schema.LocalizedText;
import java.util.Optional;

/**
 * What is wrong with one field or member. Holds no value of a secret field.
 *
 * @param field the variable, the parameter's name, or the path of a member
 * @param rule which rule was broken
 * @param label what people read beside the field
 * @param message what must, may or cannot be
 * @param remedy what to do
 */
public record FieldViolation(
        String field,
        String rule,
        Optional<LocalizedText> label,
        LocalizedText message,
        Optional<LocalizedText> remedy) {

    /** Returns the violation of a credential form. */
    public static FieldViolation of(CredentialViolation violation) {
        return new FieldViolation(
                violation.variable(),
                violation.rule().name(),
                Optional.of(violation.labels()),
                violation.messages(),
                Optional.of(violation.remedies()));
    }

    /** Returns the violation of a parameter's rule. */
    public static FieldViolation of(ParameterViolation violation) {
        return new FieldViolation(
                violation.parameter(),
                violation.rule().name(),
                Optional.empty(),
                violation.messages(),
                Optional.empty());
    }

    /** Returns the violation of a member of a request. */
    public static FieldViolation of(String path, String rule, LocalizedText message) {
        return new FieldViolation(path, rule, Optional.empty(), message, Optional.empty());
    }
}
