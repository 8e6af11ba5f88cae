package dev.modelwright.credential;

import dev.modelwright.credential.UnresolvedSecretException.Reason;
import dev.modelwright.json.JsonString;
import org.jspecify.annotations.Nullable;

/** A submitted text that a resolver is asked about if it stands in a secret field. Prints nothing of the text. */
final class SecretReference {

    private final String text;
    private final SecretResolver resolver;

    private SecretReference(String text, SecretResolver resolver) {
        this.text = text;
        this.resolver = resolver;
    }

    /** Returns a text as a reference, and any other value, null too, as it is. */
    static @Nullable Object of(@Nullable Object value, SecretResolver resolver) {
        if (value instanceof CharSequence text) {
            return new SecretReference(text.toString(), resolver);
        }
        return value instanceof JsonString json ? new SecretReference(json.value(), resolver) : value;
    }

    String text() {
        return text;
    }

    /**
     * Returns the secret that the text stands for, or the text as a secret when it is no reference.
     *
     * @throws UnresolvedSecretException when it leads nowhere, whatever the resolver threw: that could show a secret
     */
    Secret resolve() {
        Secret secret = found();
        if (secret.isBlank()) {
            throw new UnresolvedSecretException(Reason.EMPTY);
        }
        return secret;
    }

    private Secret found() {
        try {
            return resolver.resolve(text).orElseGet(() -> Secret.of(text));
        } catch (UnresolvedSecretException unresolved) {
            throw unresolved;
        } catch (RuntimeException fault) {
            throw new UnresolvedSecretException(Reason.UNREADABLE);
        }
    }

    @Override
    public String toString() {
        return "SecretReference[****]";
    }
}
