package dev.modelwright.springboot;

import dev.modelwright.credential.CredentialViolation;
import dev.modelwright.credential.InvalidCredentialsException;
import dev.modelwright.credential.SecretResolver;
import dev.modelwright.model.Model;
import dev.modelwright.model.UnknownModelException;
import dev.modelwright.registry.UnsupportedModelKindException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes models from settings, without a call to any vendor, and collects why some cannot be made. */
final class ModelMaking {

    private final Optional<SecretResolver> secrets;
    private final List<PropertyViolation> violations;

    ModelMaking(Optional<SecretResolver> secrets, List<PropertyViolation> violations) {
        this.secrets = secrets;
        this.violations = violations;
    }

    /** Returns the models that can be made, by name. */
    Map<String, Model> make(List<ModelSetting> settings) {
        Map<String, Model> models = new LinkedHashMap<>();
        settings.forEach(setting -> make(setting).ifPresent(model -> models.put(setting.name(), model)));
        return models;
    }

    private Optional<Model> make(ModelSetting setting) {
        try {
            return Optional.of(make(setting, setting.credentials()));
        } catch (InvalidCredentialsException invalid) {
            violations.addAll(setting.credentials().violations(invalid));
        } catch (UnsupportedModelKindException unsupported) {
            report(setting, "kind", unsupported);
        } catch (UnknownModelException unknown) {
            report(setting, "model", unknown);
        }
        return Optional.empty();
    }

    private Model make(ModelSetting setting, CredentialSetting credentials) {
        try {
            Map<String, Object> values = credentials.values();
            return setting.provider()
                    .model(
                            setting.kind(),
                            setting.model(),
                            secrets.map(resolver -> resolver.resolving(values)).orElse(values));
        } catch (InvalidCredentialsException invalid) {
            Set<String> elsewhere = forOthers(credentials, invalid);
            if (elsewhere.isEmpty()) {
                throw invalid;
            }
            return make(setting, credentials.without(elsewhere));
        }
    }

    // What is stated for all models of a provider may be a field that only models of other kinds have.
    private static Set<String> forOthers(CredentialSetting credentials, InvalidCredentialsException invalid) {
        return invalid.violations().stream()
                .filter(violation -> violation.rule() == CredentialViolation.Rule.NOT_SHOWN)
                .map(CredentialViolation::variable)
                .filter(credentials::isShared)
                .collect(Collectors.toSet());
    }

    private void report(ModelSetting setting, String part, IllegalArgumentException fault) {
        violations.add(PropertyViolation.missing(
                PropertyNames.model(setting.name()).append(part), String.valueOf(fault.getMessage()), ""));
    }
}
