package dev.modelwright.processor.diagnostic;

/** Findings that nobody gets without asking for them: nothing is wrong, but the author may want to know. */
public enum HintCode implements DiagnosticCode {
    // Files
    BYTE_ORDER_MARK(
            "The file begins with a byte order mark, U+FEFF, which nothing needs. Save it as UTF-8 without one."),

    // Vendor
    MISSING_ICON("The vendor has no `icon_small`, which interfaces show beside its name. Add one."),

    // Models
    MISSING_LABEL("Model %s has no `label`, so that users read its name. Add one."),
    UNLISTED_MODEL("Model %s is not in `%s` and comes after all models that are. Add it there."),
    LISTED_DEPRECATED_MODEL("Model %s is deprecated and hidden from lists. Remove it from here."),

    // Parameters
    REDUNDANT_OVERRIDE("`%s` of %s repeats what template `%s` says. Remove it."),
    FOREIGN_TEMPLATE("Parameter %s starts from template `%s`, so that values for `%s` are meant for it too."
            + " Write a `type` instead if they are not.");

    private final String template;

    HintCode(String template) {
        this.template = template;
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String template() {
        return template;
    }
}
