package dev.modelwright.processor.diagnostic;

import static dev.modelwright.processor.diagnostic.Severity.ERROR;
import static dev.modelwright.processor.diagnostic.Severity.WARNING;

/** Findings about a file as a whole and about its YAML. */
public enum FileCode implements DiagnosticCode {
    FILE_NOT_FOUND(ERROR, "`%s` cannot be found.%s Looked in: %s."),
    FILE_UNREADABLE(ERROR, "`%s` cannot be read: %s."),
    STALE_COPY(
            WARNING,
            "`%s` was found among compiled output only, as `%s`, where deleted files stay. Run a clean build."),
    NOT_WRITTEN(ERROR, "`%s` cannot be written: %s."),
    FILE_EMPTY(ERROR, "The file must declare something, but holds nothing but blank lines and comments."),
    FILE_TOO_LARGE(ERROR, "The file must not exceed %s characters, but %s."),
    NOT_UTF8(ERROR, "The file must be UTF-8, but byte %s is not. Save the file as UTF-8."),
    WRONG_ROOT(ERROR, "The file must be a mapping that begins with a key such as `%s:`, but was %s."),

    YAML_SYNTAX(ERROR, "%s. %s."),
    SEVERAL_DOCUMENTS(ERROR, "A second document cannot begin here, because a file holds one. Remove the `---`."),
    DUPLICATE_KEY(ERROR, "Key %s must appear once in a mapping, but also stands in line %s, column %s. Remove one."),
    ALIAS(ERROR, "Anchors, aliases and merge keys cannot be used, but found %s. Write the value out."),
    TAG(ERROR, "Tags cannot be used, but found %s. Remove the tag; quote the value if it is a text."),
    COMPLEX_KEY(ERROR, "A key must be a plain or quoted text on its own line."),
    TOO_DEEP(ERROR, "Values must not be nested more than %s levels deep."),
    TEXT_TOO_LONG(ERROR, "A value must not exceed %s characters, but has %s.");

    private final Severity severity;
    private final String template;

    FileCode(Severity severity, String template) {
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
