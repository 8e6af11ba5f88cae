package dev.modelwright.springboot;

import dev.modelwright.schema.CredentialForm;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;

/** How names of forms are written as properties: small letters, digits and dashes; in brackets where nothing of it would be left. */
final class PropertyNames {

    static final ConfigurationPropertyName ROOT = ConfigurationPropertyName.of("modelwright");
    static final ConfigurationPropertyName MODELS = ROOT.append("models");

    private static final String CREDENTIALS = "credentials";

    private PropertyNames() {}

    static ConfigurationPropertyName model(String name) {
        return element(MODELS, name);
    }

    static ConfigurationPropertyName credentialsOfModel(String name) {
        return model(name).append(CREDENTIALS);
    }

    static ConfigurationPropertyName credentialsOf(String provider) {
        return ROOT.append(dashed(provider)).append(CREDENTIALS);
    }

    static ConfigurationPropertyName field(ConfigurationPropertyName parent, String variable) {
        return parent.append(dashed(variable));
    }

    /** Finds the field of a form that a key means: as it is spelled, else as Spring Boot would spell it. */
    static Optional<String> variable(CredentialForm form, String key) {
        Set<String> variables = form.variables();
        return variables.contains(key)
                ? Optional.of(key)
                : first(variables, key, PropertyNames::dashed).or(() -> first(variables, key, PropertyNames::letters));
    }

    private static Optional<String> first(Set<String> variables, String key, Function<String, String> spelling) {
        return variables.stream()
                .filter(variable -> spelling.apply(variable).equals(spelling.apply(key)))
                .findFirst();
    }

    private static ConfigurationPropertyName element(ConfigurationPropertyName parent, String name) {
        return parent.append(name.equals(dashed(name)) ? name : "[" + name + "]");
    }

    private static String dashed(String name) {
        String dashed =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return dashed.isEmpty() ? "[" + name + "]" : dashed;
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
