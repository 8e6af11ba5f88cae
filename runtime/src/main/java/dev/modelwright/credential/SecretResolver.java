package dev.modelwright.credential;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Finds the secrets that references stand for, such as {@code env:OPENAI_API_KEY}. Nothing resolves references by itself:
 * name a resolver for values from configuration that you trust, never for those that users of a service submit, who could
 * read any file of the server so.
 *
 * <p>Credentials take one beside the values, {@code AcmeCredentials.parse(values, SecretResolver.standard())}. Where models
 * are found by name, the values bring it along: {@code provider.languageModel("gpt",
 * SecretResolver.standard().resolving(values))}.
 */
@FunctionalInterface
public interface SecretResolver {

    /**
     * Returns the secret that a reference stands for, empty when this resolver does not know such references: the text then
     * is the secret itself.
     *
     * @throws UnresolvedSecretException when the reference is of a form that this resolver knows, but leads nowhere; any
     *     other exception counts as {@code UNREADABLE}, and nothing of it is shown
     */
    Optional<Secret> resolve(String reference);

    /**
     * Returns the values such that whatever parses them asks this resolver about the texts in secret fields that are shown.
     * A reference that leads nowhere is reported together with every other violation. All other values, texts in fields of
     * another type among them, are read as before. Nothing is resolved yet, and what is returned prints no text.
     *
     * @param values texts, numbers, booleans and secrets by variable; never changed
     */
    default Map<String, Object> resolving(Map<String, ?> values) {
        Map<String, Object> resolving = new LinkedHashMap<>(values);
        resolving.replaceAll((variable, value) -> SecretReference.of(value, this));
        return Collections.unmodifiableMap(resolving);
    }

    /** Returns a resolver that asks this one first, and {@code next} about references that this one does not know. */
    default SecretResolver or(SecretResolver next) {
        return reference -> resolve(reference).or(() -> next.resolve(reference));
    }

    /** Returns a resolver of {@code env:NAME} and {@code file:PATH}. */
    static SecretResolver standard() {
        return environment().or(files());
    }

    /** Returns a resolver of {@code env:NAME}, an environment variable of this process. */
    static SecretResolver environment() {
        return environment(System::getenv);
    }

    /**
     * Returns a resolver of {@code env:NAME} in an environment of your own.
     *
     * @param lookup gives the value of a variable, null when it is not set
     */
    static SecretResolver environment(UnaryOperator<@Nullable String> lookup) {
        return new EnvironmentSecrets(lookup);
    }

    /**
     * Returns a resolver of {@code file:PATH}, the text of a regular file in UTF-8 of 65536 bytes at most, without one line
     * break at its end. A relative path starts at the working directory.
     */
    static SecretResolver files() {
        return new FileSecrets();
    }
}
