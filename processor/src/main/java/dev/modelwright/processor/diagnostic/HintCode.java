package dev.modelwright.processor.diagnostic;

/** Findings that nobody gets without asking for them: nothing is wrong, but the author may want to know. */
public enum HintCode implements DiagnosticCode {
    // Files
    BYTE_ORDER_MARK(
            "The file begins with a byte order mark, U+FEFF, which nothing needs. Save it as UTF-8 without one."),
    UNFINISHED_LINE("The last line has no line end, so that whoever adds a line changes this one too. Add one."),

    // Keys
    NULL_VALUE("`%s` has no value, as if the key was not there. Remove the key, or write a value."),
    NULL_OVERRIDE("`%s` has no value, which takes away that of template `%s`. Remove the key to keep it."),
    DROPPED_KEY("Dify's plugin runtime drops `%s` of %s. Keep it only for others who read it."),
    NAME_STYLE("%s %s is not in snake case, as names of this format are. Did you mean `%s`?"),

    // Vendor
    MISSING_ICON("The vendor has no `icon_small`, which interfaces show beside its name. Add one."),
    LARGE_ICON("Icon %s has %s kB, which whoever lists vendors must load. Make it smaller than %s kB."),
    PROVIDER_FILE_NAME("Vendor %s is in a file named %s. Name the file after the vendor, so that it is found."),

    // Forms
    UNSTATED_REQUIRED(
            "Field %s has no `required` and may be left empty, but Dify's SDK takes it as required. Say which it is."),
    BOOLEAN_CHOICE("Field %s offers %s, which is on and off. Write `type: switch`, which needs no options."),
    CHOICE_WITHOUT_DEFAULT("Field %s is required but has no `default`, so that every user must choose. Add one."),
    SINGLE_OPTION("Field %s offers nothing but %s, so that there is no choice. Add options, or remove the field."),
    EMPTY_DEFAULT("`default` of %s is empty, which is the same as none. Remove it."),
    UNUSED_PLACEHOLDER("`placeholder` of %s is never shown, because its type is `%s`. Remove it."),

    // Models
    MISSING_LABEL("Model %s has no `label`, so that users read its name. Add one."),
    UNLISTED_MODEL("Model %s is not in `%s` and comes after all models that are. Add it there."),
    LISTED_DEPRECATED_MODEL("Model %s is deprecated and hidden from lists. Remove it from here."),
    MODEL_FILE_NAME("Model %s is in a file named %s. Name the file after the model, so that it is found."),
    MISSING_PROPERTY("Model %s does not state `%s`, so that %s. Add it."),
    FOREIGN_PROPERTY("`%s` means nothing for models of type `%s`. Remove it."),
    FOREIGN_FEATURE("Feature %s means nothing for models of type `%s`. Remove it."),
    MISSING_SCHEMA_PARAMETER("Feature `structured-output` promises answers that keep to a JSON schema,"
            + " but no parameter `json_schema` takes the schema. Add one."),

    // Parameters
    REDUNDANT_OVERRIDE("`%s` of %s repeats what template `%s` says. Remove it."),
    FOREIGN_TEMPLATE("Parameter %s starts from template `%s`, so that values for `%s` are meant for it too."
            + " Write a `type` instead if they are not."),
    HALF_RANGE("Parameter %s has `%s` but no `%s`, so that no slider can be shown for it. Add the other one."),
    UNUSED_PRECISION("`precision` of %s is ignored, because its type is `%s`. Remove it."),

    // Prices
    FOREIGN_OUTPUT_PRICE("`output` is %s, but models of type `%s` write nothing that costs. Remove it."),
    UNQUOTED_PRICE("`%s` is a number that other readers round to binary. Write `'%s'`.");

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
