package dev.modelwright.springboot;

import dev.modelwright.registry.ModelProvider;
import dev.modelwright.registry.ModelProviders;
import dev.modelwright.registry.UnknownProviderException;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.springboot.ModelwrightProperties.ModelProperties;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;

/** Reads which models the properties state, and collects everything that is wrong with them. */
final class SettingsReader {

    private static final List<String> PARTS =
            List.of("provider", "kind", "model", "credentials", "parameters", "primary");

    private final FoundProperties properties;
    private final ModelProviders providers;
    private final List<PropertyViolation> violations = new ArrayList<>();

    SettingsReader(FoundProperties properties, ModelProviders providers) {
        this.properties = properties;
        this.providers = providers;
    }

    /**
     * Returns the models in the order of their names. Those that are wrong are left out.
     *
     * @param stated the models as they were bound, by name
     */
    List<ModelSetting> read(Map<String, ModelProperties> stated) {
        new SharedCredentials(properties, providers).check(violations);
        List<ModelSetting> settings = new ArrayList<>();
        stated.forEach((name, model) -> read(name, model).ifPresent(settings::add));
        return settings;
    }

    /** Returns what is wrong with what was read so far. */
    List<PropertyViolation> violations() {
        return violations;
    }

    private Optional<ModelSetting> read(String name, ModelProperties stated) {
        ConfigurationPropertyName at = PropertyNames.model(name);
        checkParts(at);
        Optional<ModelKind> kind = kind(at, stated.kind());
        Optional<ModelProvider> provider = provider(at, stated.provider());
        if (kind.isEmpty() || provider.isEmpty()) {
            return Optional.empty();
        }
        String model = Optional.ofNullable(stated.model()).orElse(name);
        CredentialSetting credentials = credentials(name, model, kind.get(), provider.get());
        return Optional.of(new ModelSetting(
                name, provider.get(), kind.get(), model, credentials, stated.parameters(), stated.primary()));
    }

    private void checkParts(ConfigurationPropertyName at) {
        properties.below(at).stream()
                .filter(property ->
                        PARTS.stream().noneMatch(part -> at.append(part).equals(property.name())))
                .map(property -> PropertyViolation.of(
                        property, "a model has no such property.", "Write one of: " + String.join(", ", PARTS) + "."))
                .forEach(violations::add);
    }

    private Optional<ModelKind> kind(ConfigurationPropertyName at, String stated) {
        String word = stated.toLowerCase(Locale.ROOT).replace('_', '-');
        Optional<ModelKind> kind = Arrays.stream(ModelKind.values())
                .filter(one -> one.wireName().equals(word))
                .findFirst();
        if (kind.isEmpty()) {
            String kinds =
                    Arrays.stream(ModelKind.values()).map(ModelKind::wireName).collect(Collectors.joining(", "));
            report(at.append("kind"), "there is no such kind of model.", "Write one of: " + kinds + ".");
        }
        return kind;
    }

    private Optional<ModelProvider> provider(ConfigurationPropertyName at, @Nullable String stated) {
        ConfigurationPropertyName property = at.append("provider");
        if (stated == null) {
            report(property, "a model must name its provider.", "Write one of: " + ids() + ".");
            return Optional.empty();
        }
        try {
            return Optional.of(providers.provider(stated));
        } catch (UnknownProviderException unknown) {
            report(property, String.valueOf(unknown.getMessage()), "");
            return Optional.empty();
        }
    }

    private String ids() {
        return providers.all().stream().map(ModelProvider::id).collect(Collectors.joining(", "));
    }

    private void report(ConfigurationPropertyName property, String problem, String remedy) {
        FoundProperty found = properties.get(property);
        violations.add(
                found == null
                        ? PropertyViolation.missing(property, problem, remedy)
                        : PropertyViolation.of(found, problem, remedy));
    }

    private CredentialSetting credentials(String name, String model, ModelKind kind, ModelProvider provider) {
        CredentialForm form = Forms.of(provider.schema(), kind, model);
        ConfigurationPropertyName own = PropertyNames.credentialsOfModel(name);
        Map<String, FoundProperty> found = new LinkedHashMap<>();
        for (FoundProperty property : properties.below(PropertyNames.credentialsOf(provider.id()))) {
            PropertyNames.variable(form, property.key()).ifPresent(variable -> found.put(variable, property));
        }
        for (FoundProperty property : properties.below(own)) {
            Optional<String> variable = PropertyNames.variable(form, property.key());
            variable.ifPresent(one -> found.put(one, property));
            if (variable.isEmpty()) {
                String remedy = "Write one of: " + String.join(", ", form.variables()) + ".";
                violations.add(PropertyViolation.of(
                                property,
                                "no field of the credential form of `" + provider.id() + "` has this name.",
                                remedy)
                        .withoutValue());
            }
        }
        return new CredentialSetting(form, own, found);
    }
}
