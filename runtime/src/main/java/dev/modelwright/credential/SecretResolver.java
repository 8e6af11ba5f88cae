package dev.modelwright.credential;

import dev.modelwright.schema.CredentialForm;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Finds the secrets that references stand for, such as {@code env:OPENAI_API_KEY}. Resolve before parsing: {@code
 * AcmeCredentials.parse(resolver.resolve(AcmeCredentials.FORM, values))}. Nothing resolves references by itself: resolve
 * values from configuration that you trust, never those that users of a service submit, who could read any file of the
 * server so.
 */
@FunctionalInterface
public interface SecretResolver {

    /**
     * Returns the secret that a reference stands for, empty when this resolver does not know such references: the text then
     * is the secret itself.
     *
     * @throws UnresolvedSecretException when the reference is of a form that this resolver knows, but leads nowhere
     */
    Optional<Secret> resolve(String reference);

    /**
     * Returns the values with every reference in a secret field replaced by its {@link Secret}, in the same order. All other
     * values, those of fields of another type among them, are the same as before. A reference in a field that is not shown is
     * left out when it leads nowhere.
     *
     * @param form the form of one shape
     * @param values texts, numbers, booleans and secrets by variable; never changed
     * @throws InvalidCredentialsException with every reference that leads nowhere
     */
    default Map<String, Object> resolve(CredentialForm form, Map<String, ?> values) {
        return new SecretReferences(form, values).resolve(this);
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
