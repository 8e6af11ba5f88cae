package dev.modelwright.springboot;

import dev.modelwright.registry.ModelProvider;
import dev.modelwright.registry.ModelProviders;
import dev.modelwright.schema.CredentialForm;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;

/** Reads what is stated for all models of a provider, and finds what no provider or none of its forms has a name for. */
final class SharedCredentials {

    private static final String CREDENTIALS = "credentials";

    private final FoundProperties properties;
    private final ModelProviders providers;

    SharedCredentials(FoundProperties properties, ModelProviders providers) {
        this.properties = properties;
        this.providers = providers;
    }

    void check(List<PropertyViolation> violations) {
        for (ModelProvider provider : providers.all()) {
            ConfigurationPropertyName name = PropertyNames.credentialsOf(provider.id());
            properties.bind(name, Bindable.mapOf(String.class, String.class));
            properties.below(name).stream()
                    .filter(property -> Forms.all(provider.schema()).noneMatch(form -> isField(form, property)))
                    .map(property -> unknownField(provider, property))
                    .forEach(violations::add);
        }
        checkProviders(violations);
    }

    private void checkProviders(List<PropertyViolation> violations) {
        Set<ConfigurationPropertyName> known = providers.all().stream()
                .map(provider -> PropertyNames.credentialsOf(provider.id()).getParent())
                .collect(Collectors.toSet());
        Map<String, Object> stated = properties
                .bind(PropertyNames.ROOT, Bindable.mapOf(String.class, Object.class))
                .orElse(Map.of());
        stated.forEach((name, below) -> {
            ConfigurationPropertyName property = PropertyNames.ROOT.append(name);
            if (!known.contains(property) && below instanceof Map<?, ?> members && members.containsKey(CREDENTIALS)) {
                violations.add(unknownProvider(property));
            }
        });
    }

    private static boolean isField(CredentialForm form, FoundProperty property) {
        return PropertyNames.variable(form, property.key()).isPresent();
    }

    private static PropertyViolation unknownField(ModelProvider provider, FoundProperty property) {
        String names = Forms.all(provider.schema())
                .flatMap(form -> form.variables().stream())
                .distinct()
                .collect(Collectors.joining(", "));
        return PropertyViolation.of(
                        property,
                        "no field of the credential form of `" + provider.id() + "` has this name.",
                        "Write one of: " + names + ".")
                .withoutValue();
    }

    private PropertyViolation unknownProvider(ConfigurationPropertyName property) {
        String ids = providers.all().stream().map(ModelProvider::id).collect(Collectors.joining(", "));
        return PropertyViolation.missing(
                property.append(CREDENTIALS),
                "no provider on the class path has this name.",
                "Write one of: " + ids + ". Or add the provider's dependency.");
    }
}
