package dev.modelwright.processor.diagnostic;

import static dev.modelwright.processor.diagnostic.Severity.ERROR;
import static dev.modelwright.processor.diagnostic.Severity.WARNING;

/** Findings about annotated classes, options and what can become Java. */
public enum JavaCode implements DiagnosticCode {
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
    DUPLICATE_PROVIDER_ID(ERROR, "`provider` must be unique in a compilation, but `%s` is declared by `%s` too."),
    MISSING_PROVIDES(
            WARNING,
            "Module `%s` must provide %s, because the registry finds nothing else in a module. Write"
                    + " `provides dev.modelwright.registry.ModelProvider with %s;` in its `module-info.java`."),
    UNKNOWN_OPTION(ERROR, "%s.%s Usage: `%s`."),
    TOO_MANY(ERROR, "%s must not have more than %s %s, but has %s. Java classes cannot hold more."),
    INTERNAL_ERROR(ERROR, "The processor failed: %s. Report this with the file and the code `%s`.");

    private final Severity severity;
    private final String template;

    JavaCode(Severity severity, String template) {
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
