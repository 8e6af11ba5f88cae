package dev.modelwright.credential;

import dev.modelwright.credential.UnresolvedSecretException.Reason;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Secrets in environment variables. */
final class EnvironmentSecrets implements SecretResolver {

    private static final String SCHEME = "env:";

    private final UnaryOperator<@Nullable String> lookup;

    EnvironmentSecrets(UnaryOperator<@Nullable String> lookup) {
        this.lookup = lookup;
    }

    @Override
    public Optional<Secret> resolve(String reference) {
        if (!reference.startsWith(SCHEME)) {
            return Optional.empty();
        }
        @Nullable String value = lookup.apply(reference.substring(SCHEME.length()));
        if (value == null) {
            throw new UnresolvedSecretException(Reason.NOT_FOUND);
        }
        if (value.isBlank()) {
            throw new UnresolvedSecretException(Reason.EMPTY);
        }
        return Optional.of(Secret.of(value));
    }
}
