package dev.modelwright.processor.diagnostic;

import static dev.modelwright.processor.diagnostic.Severity.ERROR;
import static dev.modelwright.processor.diagnostic.Severity.WARNING;

import java.util.Arrays;
import java.util.Locale;

/**
 * Every kind of finding, with its severity and the template of its message. A code's id is its name in lower case with
 * hyphens; it never changes once released.
 */
public enum DiagnosticCode {
    // Files
    FILE_NOT_FOUND(ERROR, "`%s` cannot be found. Looked in: %s."),
    FILE_UNREADABLE(ERROR, "`%s` cannot be read: %s."),
    STALE_COPY(
            WARNING,
            "`%s` was found among compiled output only, as `%s`, where deleted files stay. Run a clean build."),
    NOT_WRITTEN(ERROR, "`%s` cannot be written: %s."),
    FILE_EMPTY(ERROR, "The file must declare something, but holds nothing but blank lines and comments."),
    FILE_TOO_LARGE(ERROR, "The file must not exceed %s characters, but %s."),
    NOT_UTF8(ERROR, "The file must be UTF-8, but byte %s is not. Save the file as UTF-8."),
    WRONG_ROOT(ERROR, "The file must be a mapping that begins with a key such as `%s:`, but was %s."),

    // YAML
    YAML_SYNTAX(ERROR, "%s. %s."),
    SEVERAL_DOCUMENTS(ERROR, "A second document cannot begin here, because a file holds one. Remove the `---`."),
    DUPLICATE_KEY(ERROR, "Key %s must appear once in a mapping, but also stands in line %s, column %s. Remove one."),
    ALIAS(ERROR, "Anchors, aliases and merge keys cannot be used, but found %s. Write the value out."),
    TAG(ERROR, "Tags cannot be used, but found %s. Remove the tag; quote the value if it is a text."),
    COMPLEX_KEY(ERROR, "A key must be a plain or quoted text on its own line."),
    TOO_DEEP(ERROR, "Values must not be nested more than %s levels deep."),
    TEXT_TOO_LONG(ERROR, "A value must not exceed %s characters, but has %s."),

    // Reading
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

    // Vendor
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

    // Credential forms
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

    // Parameter rules
    DUPLICATE_PARAMETER(ERROR, "Parameter %s must be declared once, but line %s declares it too."),
    MIN_ABOVE_MAX(ERROR, "`min` of %s must not be above `max`, but %s is above %s."),
    DEFAULT_OUT_OF_RANGE(ERROR, "`default` of %s must be within %s, but was %s."),
    TEMPLATE_DEFAULT_OUT_OF_RANGE(
            WARNING, "The default of %s comes from template `%s` and is %s, which is not within %s. Add a `default`."),
    DEFAULT_TYPE(ERROR, "`default` of %s must be %s, because its type is `%s`, but was %s.%s"),
    REQUIRED_WITHOUT_DEFAULT(WARNING, "Parameter %s is required but has no `default`, so every caller must give it."),
    UNUSED_RANGE(WARNING, "`%s` of %s is ignored, because its type is `%s`."),
    FRACTION_ON_INT(WARNING, "`%s` of %s should be a whole number, because its type is `int`, but is %s."),

    // Java
    JAVA_NAME(ERROR, "%s cannot become a Java name: %s."),
    DRIVER_WITHOUT_PROVIDER(ERROR, "`%s` has no provider: %s."),
    AMBIGUOUS_PROVIDER(ERROR, "`%s` must name its provider, because its package has several: %s."),
    DUPLICATE_DRIVER(ERROR, "`%s` cannot drive `%s` of `%s`, because `%s` does."),
    UNDECLARED_KIND(ERROR, "`%s` drives `%s`, but `supported_model_types` of `%s` names only %s."),
    MISSING_DRIVER(
            WARNING, "Kind `%s` has no driver, so its models cannot be called. Add a class with `@ModelType(%s)`."),
    DRIVER_INTERFACE(ERROR, "`%s` must implement `%s`, because it drives `%s`."),
    DRIVER_TYPE_ARGUMENTS(ERROR, "`%s` must implement `%s`, but implements `%s`."),
    DRIVER_CONSTRUCTOR(ERROR, "`%s` must have a constructor without parameters that generated code can call, but %s."),
    PROVIDER_PLACEMENT(ERROR, "`%s` must be a top-level interface, but %s."),
    KIND_NOT_SUPPORTED(ERROR, "Kind `%s` cannot be driven yet. Use one of %s."),
    DUPLICATE_PROVIDER_ID(ERROR, "`provider` must be unique in a compilation, but `%s` is declared by `%s` too."),
    UNKNOWN_OPTION(ERROR, "Option %s is unknown.%s Usage: `-Amodelwright.resources=FOLDER`, several joined by `%s`."),
    TOO_MANY(ERROR, "%s must not have more than %s %s, but has %s. Java classes cannot hold more."),
    INTERNAL_ERROR(ERROR, "The processor failed: %s. Report this with the file and the code `%s`.");

    private final Severity severity;
    private final String template;

    DiagnosticCode(Severity severity, String template) {
        this.severity = severity;
        this.template = template;
    }

    /** Returns the word that stands in brackets before a message, for example {@code unknown-key}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns how much findings of this kind matter unless options say otherwise. */
    public Severity severity() {
        return severity;
    }

    /** Returns the message with its gaps filled; text that could break the line is escaped. */
    public String message(Object... arguments) {
        Object[] safe = Arrays.stream(arguments)
                .map(argument -> Visible.text(argument.toString()))
                .toArray();
        return String.format(Locale.ROOT, template, safe);
    }
}
