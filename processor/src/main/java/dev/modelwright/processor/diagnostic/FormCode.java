package dev.modelwright.processor.diagnostic;

import static dev.modelwright.processor.diagnostic.Severity.ERROR;
import static dev.modelwright.processor.diagnostic.Severity.WARNING;

/** Findings about credential forms. */
public enum FormCode implements DiagnosticCode {
    DUPLICATE_VARIABLE(
            ERROR,
            "Variable %s must not be declared twice for the same case, but line %s declares it too."
                    + " Add `show_on` conditions that exclude each other."),
    RESERVED_VARIABLE(ERROR, "Variable %s must not begin with `__`, which is reserved."),
    MISSING_OPTIONS(ERROR, "Field %s must have `options`, because its type is `%s`."),
    UNUSED_OPTIONS(WARNING, "`options` of %s are ignored, because its type is `%s`."),
    DUPLICATE_OPTION(ERROR, "Option %s must not be offered twice for the same case, but line %s offers it too."),
    DEFAULT_NOT_AN_OPTION(ERROR, "`default` of %s must be one of %s, but was %s.%s"),
    SECRET_DEFAULT(WARNING, "Secret %s has a default, which every user of the vendor can read. Remove the default."),
    DEFAULT_FORMAT(ERROR, "`default` of %s must be %s, because its format is `%s`, but was %s."),
    UNUSED_FORMAT(WARNING, "`format` of %s is ignored, because its type is `%s`."),
    UNKNOWN_VARIABLE(ERROR, "`show_on` must name another field of the form, but was %s.%s"),
    IMPOSSIBLE_VALUE(
            ERROR, "`show_on` compares %s with a value that it cannot have. It must be one of %s, but was %s.%s"),
    UNSUPPORTED_KIND(WARNING, "`show_on` asks for kind `%s`, which `supported_model_types` does not name."),
    CONTRADICTORY_CONDITIONS(
            ERROR, "`show_on` must not ask %s for two values, but asks for %s and %s, and all conditions must hold."),
    CONDITION_CYCLE(ERROR, "Field %s must not depend on itself, but does: %s."),
    KIND_CONDITION(
            ERROR,
            "`show_on` cannot ask for `%s` in `provider_credential_schema`, which serves all models."
                    + " Move the field to `model_credential_schema`."),

    TOO_MANY_FIELDS(WARNING, "Dify's daemon takes at most %s %s here, but there are %s."),
    FIELDS_DISAGREE(WARNING, "`%s` of %s differs from that of the same variable in the other form, line %s."),
    PLAIN_SECRET(WARNING, "Field %s is a secret by its name, but everybody can read it. Write `type: secret-input`."),
    DEFAULT_NOT_A_NUMBER(WARNING, "`default` of %s should be a number, as its name says, but was %s."),
    HIDDEN_OPTION(WARNING, "Option %s is never shown, because its `show_on` contradicts that of field %s."),
    HIDDEN_DEFAULT(WARNING, "`default` of %s is %s, an option that is not shown for kind `%s`."),
    UNUSED_MAX_LENGTH(WARNING, "`max_length` of %s is ignored, because its type is `%s`."),
    DEFAULT_TOO_LONG(WARNING, "`default` of %s must not exceed `max_length`, which is `%s`, but has %s characters."),
    FREE_TEXT_CONDITION(
            WARNING, "`show_on` compares with %s, which users write freely. Make that field a choice or a switch.");

    private final Severity severity;
    private final String template;

    FormCode(Severity severity, String template) {
        this.severity = severity;
        this.template = template;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String template() {
        return template;
    }
}
