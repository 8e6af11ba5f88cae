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

    // Texts
    AMBIGUOUS_VALUE(
            WARNING, "%s is %s here, but %s by YAML 1.1, which Dify reads. Quote a text, write a number plainly."),
    INVISIBLE_CHARACTER(WARNING, "The text holds %s, which nobody sees. Remove it, or write a usual space."),
    SURROUNDING_SPACE(WARNING, "%s begins or ends with a space. Remove it."),
    LONG_TEXT(WARNING, "Dify takes texts of fewer than %s characters here, but this one has %s."),
    COLLAPSED_LIST(WARNING, "A list became one text here, because its lines are indented further than its first."),

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
    NEGATIVE_PRICE(ERROR, "`%s` must not be negative, but was %s."),

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

    ICON_CONTENT(WARNING, "Icon %s is said to be %s by its name, but holds %s. Rename or replace it."),
    ACTIVE_ICON(
            WARNING, "Icon %s should hold nothing but drawings, but has a script, an entity or an outside reference."),
    INVALID_COLOUR(WARNING, "`background` should be a colour such as `#FFFFFF`, but was %s."),
    UNUSED_SCHEMA(WARNING, "`%s` is never used, because `configurate_methods` does not name `%s`."),

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

    TOO_MANY_FIELDS(WARNING, "Dify's daemon takes at most %s %s here, but there are %s."),
    FIELDS_DISAGREE(WARNING, "`%s` of %s differs from that of the same variable in the other form, line %s."),
    PLAIN_SECRET(WARNING, "Field %s is a secret by its name, but everybody can read it. Write `type: secret-input`."),
    DEFAULT_NOT_A_NUMBER(WARNING, "`default` of %s should be a number, as its name says, but was %s."),
    HIDDEN_OPTION(WARNING, "Option %s is never shown, because its `show_on` contradicts that of field %s."),
    HIDDEN_DEFAULT(WARNING, "`default` of %s is %s, an option that is not shown for kind `%s`."),
    UNUSED_MAX_LENGTH(WARNING, "`max_length` of %s is ignored, because its type is `%s`."),
    DEFAULT_TOO_LONG(WARNING, "`default` of %s must not exceed `max_length`, which is `%s`, but has %s characters."),
    FREE_TEXT_CONDITION(
            WARNING, "`show_on` compares with %s, which users write freely. Make that field a choice or a switch."),

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
    MISSPELT_PARAMETER(WARNING, "Parameter %s is taken as it is. Did you mean `%s`?"),

    // Model files
    FILE_MATCHED_TWICE(ERROR, "%s must be matched by one pattern, but %s matches it as well as the one in line %s."),
    ORPHAN_MODEL_FILE(WARNING, "%s is matched by no pattern, so the model does not exist. Add a pattern, or move it."),
    KIND_WITHOUT_MODELS(ERROR, "`supported_model_types` names `%s`, but the vendor ships no such model."),
    TOO_MANY_MODELS(ERROR, "A vendor may ship at most %s models of type `%s`, but ships %s. Split the vendor."),
    NO_MODELS(WARNING, "Method `predefined-model` is declared, but there is no `models` section that names any."),
    UNDECLARED_MODEL_TYPE(ERROR, "`model_type` must be one of `supported_model_types`, that is %s, but was `%s`."),
    MISPLACED_MODEL(
            WARNING, "A model of type `%s` stands in section `%s` and has no place in its order. Move it to `%s`."),
    DUPLICATE_MODEL(ERROR, "Model %s must be declared once for type `%s`, but %s declares it too."),
    FOREIGN_LABEL(WARNING, "Label %s is the name of another model. Was the file copied from %s?"),
    DUPLICATE_LABEL(WARNING, "Label %s is also that of model %s, so users cannot tell them apart."),
    FOREIGN_FILE_NAME(WARNING, "Model %s stands in a file named %s. Correct the name, or rename the file."),
    UNKNOWN_MODEL(WARNING, "The section has no `%s` model %s.%s"),
    UNNAMED_POSITION(WARNING, "%s is used here, but Dify reads it only where a section says `position: %s`."),
    WRONG_SOURCE(WARNING, "`fetch_from` of a model file should be `%s`, but was %s. Remove the key."),
    INCOMPLETE_FEATURES(WARNING, "`stream-tool-call` needs `tool-call` or `multi-tool-call`, but neither is there."),
    MISSING_CONTEXT_SIZE(ERROR, "`model_properties` of %s must have `context_size`, but it is missing."),
    DEPRECATED_WITHOUT_CONTEXT_SIZE(
            WARNING, "`model_properties` of deprecated %s should have `context_size`, but it is missing."),
    IMPLAUSIBLE_CONTEXT_SIZE(
            WARNING, "`context_size` of %s counts tokens and should be from 512 to 20000000, but was `%s`."),
    MISSING_MODE(ERROR, "`model_properties` of %s must have `mode`, which is `chat` or `completion`."),
    UNKNOWN_VOICE(ERROR, "`default_voice` must be one of %s, but was %s.%s"),
    ABOVE_CONTEXT_SIZE(
            WARNING, "`%s` of %s is %s, but prompt and answer together have room for `%s` (`context_size`)."),

    // Prices
    ZERO_UNIT(WARNING, "`unit` is the factor of prices and should not be %s, which makes every call free."),
    ODD_UNIT(WARNING, "`unit` is the factor of prices and should be `0.000001` (per million) or the like, but was %s."),
    IMPLAUSIBLE_PRICE(WARNING, "`%s` comes to %s per million tokens, which is hard to believe. Check the unit."),
    UNKNOWN_CURRENCY(WARNING, "`currency` should be a code of ISO 4217 such as `USD`, but was %s."),
    MISSING_OUTPUT_PRICE(WARNING, "`pricing` of %s has no `output`, so the cost of a call is not known."),
    CHEAP_OUTPUT(WARNING, "`output` is %s and cheaper than `input`, which is %s. Were they mixed up?"),
    MIXED_CURRENCIES(WARNING, "The vendor prices %s models in %s, but %s in %s. Use one currency."),
    PRICE_OUTLIER(
            WARNING,
            "Input comes to %s %s per million tokens, far from %s, the median of %s `%s` models. Check the unit."),

    // Java
    CONSTANT_COLLISION(WARNING, "%s becomes the same Java constant as %s in %s, line %s, and gets a number."),
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
    UNKNOWN_OPTION(ERROR, "%s.%s Usage: `%s`."),
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
