package dev.modelwright.processor.diagnostic;

import static dev.modelwright.processor.diagnostic.Severity.ERROR;
import static dev.modelwright.processor.diagnostic.Severity.WARNING;

/** Findings about a vendor as a whole and the files that it names. */
public enum VendorCode implements DiagnosticCode {
    PROVIDER_ID(ERROR, "`provider` must consist of a-z, 0-9, `_` and `-`, but was %s.%s"),
    INVALID_URL(ERROR, "`%s` must be an absolute http or https address, but was %s."),
    UNDECLARED_SECTION(ERROR, "Section %s cannot be used, because `supported_model_types` does not name `%s`."),
    MISSING_MODEL_SCHEMA(
            ERROR, "Method `customizable-model` must have a `model_credential_schema`, but it is missing."),
    MISSING_PROVIDER_SCHEMA(
            WARNING, "Method `predefined-model` has no `provider_credential_schema`, so calls carry no credential."),
    NO_FOLDER(
            WARNING,
            "Files that `%s` names cannot be looked up, because the vendor file was not read from a folder on disk."),
    ICON_MISSING(ERROR, "Icon %s must be a file in `%s`, but %s.%s"),
    PATH_ESCAPE(ERROR, "%s must stay inside `%s`, but %s."),
    PATTERN_WITHOUT_MATCH(WARNING, "Pattern %s matches no model file below `%s`."),
    POSITION_MISSING(ERROR, "Position file %s must be a file below `%s`, but %s.%s"),

    ICON_CONTENT(WARNING, "Icon %s is said to be %s by its name, but holds %s. Rename or replace it."),
    ACTIVE_ICON(
            WARNING, "Icon %s should hold nothing but drawings, but has a script, an entity or an outside reference."),
    INVALID_COLOUR(WARNING, "`background` should be a colour such as `#FFFFFF`, but was %s."),
    UNUSED_SCHEMA(WARNING, "`%s` is never used, because `configurate_methods` does not name `%s`.");

    private final Severity severity;
    private final String template;

    VendorCode(Severity severity, String template) {
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
