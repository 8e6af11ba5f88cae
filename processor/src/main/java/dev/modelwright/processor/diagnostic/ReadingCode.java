package dev.modelwright.processor.diagnostic;

import static dev.modelwright.processor.diagnostic.Severity.ERROR;
import static dev.modelwright.processor.diagnostic.Severity.WARNING;

/** Findings about the keys and values of a file, whatever they mean together. */
public enum ReadingCode implements DiagnosticCode {
    AMBIGUOUS_VALUE(
            WARNING, "%s is %s here, but %s by YAML 1.1, which Dify reads. Quote a text, write a number plainly."),
    INVISIBLE_CHARACTER(WARNING, "The text holds %s, which nobody sees. Remove it, or write a usual space."),
    SURROUNDING_SPACE(WARNING, "%s begins or ends with a space. Remove it."),
    LONG_TEXT(WARNING, "Dify takes texts of fewer than %s characters here, but this one has %s."),
    COLLAPSED_LIST(WARNING, "A list became one text here, because its lines are indented further than its first."),

    MISSING_KEY(ERROR, "Key `%s` is missing from %s.%s"),
    UNKNOWN_KEY(WARNING, "Key %s means nothing in %s and is ignored.%s"),
    WRONG_TYPE(ERROR, "`%s` must be %s, but was %s.%s"),
    UNKNOWN_VALUE(ERROR, "`%s` must be one of %s, but was %s.%s"),
    SPELLING(WARNING, "%s is read as `%s`, but other readers refuse it. Write `%s`."),
    UNQUOTED_VALUE(WARNING, "`%s` is a text, but %s reads as %s elsewhere. Write `\"%s\"`."),
    QUOTED_VALUE(WARNING, "`%s` is %s, but %s is quoted and reads as a text elsewhere. Remove the quotes."),
    EMPTY_VALUE(WARNING, "`%s` should %s, but is empty."),
    REPEATED_ELEMENT(WARNING, "`%s` names %s twice. Remove one."),
    MISSING_ENGLISH(ERROR, "`%s` must have `en_US`, the text that stands in for missing languages, but has %s.%s"),
    UNKNOWN_LANGUAGE(WARNING, "Language %s is kept, but Dify reads `en_US`, `zh_Hans`, `ja_JP` and `pt_BR` only.%s"),
    TEXT_SHORTHAND(
            WARNING, "`%s` is read as its English text, but Dify wants one per language. Put it below `en_US:`."),
    EMPTY_FORM(WARNING, "`credential_form_schemas` has no value and is read as an empty form. Write `[]` to say so."),
    IMPLICIT_VARIABLE(
            WARNING,
            "Field %s is left out of the form, because every customizable model is asked for its %s anyway."
                    + " Remove the field."),
    MISPLACED_SCHEMA(
            WARNING,
            "`provider_credential_schema` is used as the form of a customizable model, because"
                    + " `model_credential_schema` is missing. Rename the key."),
    UNKNOWN_PROPERTY(ERROR, "`model_properties` cannot have %s.%s"),
    UNKNOWN_TEMPLATE(ERROR, "`use_template` must name one of %s, but was %s.%s"),
    MISSING_TYPE(ERROR, "Parameter %s must have a `type` or a `use_template` that gives it one."),
    EMPTY_OPTIONS(ERROR, "`options` of %s must name at least one value. Remove the key to allow any text."),
    NEGATIVE_PRICE(ERROR, "`%s` must not be negative, but was %s.");

    private final Severity severity;
    private final String template;

    ReadingCode(Severity severity, String template) {
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
