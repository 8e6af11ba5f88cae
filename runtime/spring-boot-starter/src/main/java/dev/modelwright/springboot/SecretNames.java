package dev.modelwright.springboot;

import dev.modelwright.registry.ModelProviders;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.FieldType;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which properties are secret: those below a {@code credentials} whose last part is a secret field of any provider's form, whatever the
 * spelling, and those that no form has a field for.
 */
record SecretNames(Set<String> open) {

    static SecretNames of(ModelProviders providers) {
        Set<String> secret = names(providers, true);
        Set<String> open = names(providers, false);
        open.removeAll(secret);
        return new SecretNames(Set.copyOf(open));
    }

    private static Set<String> names(ModelProviders providers, boolean secret) {
        return providers.all().stream()
                .flatMap(provider -> Forms.all(provider.schema()))
                .flatMap(form -> form.fields().stream())
                .filter(field -> (field.type() == FieldType.SECRET_INPUT) == secret)
                .map(CredentialField::variable)
                .map(SecretNames::letters)
                .collect(Collectors.toSet());
    }

    boolean isSecret(String property) {
        String letters = letters(property);
        int below = letters.indexOf("credentials");
        return letters.startsWith("modelwright")
                && below >= 0
                && !open.contains(letters.substring(below + "credentials".length()));
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
