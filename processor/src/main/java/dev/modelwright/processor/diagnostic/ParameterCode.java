package dev.modelwright.processor.diagnostic;

import static dev.modelwright.processor.diagnostic.Severity.ERROR;
import static dev.modelwright.processor.diagnostic.Severity.WARNING;

/** Findings about parameter rules. */
public enum ParameterCode implements DiagnosticCode {
    DUPLICATE_PARAMETER(ERROR, "Parameter %s must be declared once, but line %s declares it too."),
    MIN_ABOVE_MAX(ERROR, "`min` of %s must not be above `max`, but %s is above %s."),
    DEFAULT_OUT_OF_RANGE(ERROR, "`default` of %s must be within %s, but was %s."),
    TEMPLATE_DEFAULT_OUT_OF_RANGE(
            WARNING, "The default of %s comes from template `%s` and is %s, which is not within %s. Add a `default`."),
    DEFAULT_TYPE(ERROR, "`default` of %s must be %s, because its type is `%s`, but was %s.%s"),
    REQUIRED_WITHOUT_DEFAULT(WARNING, "Parameter %s is required but has no `default`, so every caller must give it."),
    UNUSED_RANGE(WARNING, "`%s` of %s is ignored, because its type is `%s`."),
    FRACTION_ON_INT(WARNING, "`%s` of %s should be a whole number, because its type is `int`, but is %s."),

    MISSING_JSON_SCHEMA(
            WARNING, "`response_format` offers `json_schema`, but no parameter `json_schema` takes the schema."),
    UNUSED_JSON_SCHEMA(
            WARNING, "Parameter `json_schema` is never used, because `response_format` does not offer `json_schema`."),
    TEMPLATE_TYPE(WARNING, "%s is of type `%s`, but its template `%s` is of type `%s`. Remove one of the two."),
    DEFAULT_TOO_PRECISE(WARNING, "`default` of %s should have no more decimals than %s, but was %s."),
    BOOLEAN_OPTIONS(WARNING, "%s offers `true` and `false`. Write `type: boolean` instead of `options`."),
    PARAMETER_TYPES(
            WARNING,
            "%s is of type `%s` here, but of type `%s` in %s, line %s, so callers get no typed setter for it."),
    MISSPELT_PARAMETER(WARNING, "Parameter %s is taken as it is. Did you mean `%s`?");

    private final Severity severity;
    private final String template;

    ParameterCode(Severity severity, String template) {
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
