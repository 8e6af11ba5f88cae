package dev.modelwright.processor.diagnostic;

import static dev.modelwright.processor.diagnostic.Severity.ERROR;
import static dev.modelwright.processor.diagnostic.Severity.WARNING;

/** Findings about model files and position files. */
public enum ModelFileCode implements DiagnosticCode {
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
            WARNING, "`%s` of %s is %s, but prompt and answer together have room for `%s` (`context_size`).");

    private final Severity severity;
    private final String template;

    ModelFileCode(Severity severity, String template) {
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
