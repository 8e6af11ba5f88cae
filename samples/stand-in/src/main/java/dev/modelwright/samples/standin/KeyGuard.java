package dev.modelwright.samples.standin;

import java.util.Optional;

/** Refuses callers without the API key. Unlike the real server it bans nobody. */
final class KeyGuard {

    private static final String SCHEME = "bearer ";

    private final Optional<String> requiredKey;

    KeyGuard(Optional<String> requiredKey) {
        this.requiredKey = requiredKey;
    }

    /** Returns the refusal, empty when the caller may pass. */
    Optional<Answer> refuses(Scope scope, Optional<String> authorization) {
        if (scope == Scope.OPEN || requiredKey.isEmpty() || requiredKey.equals(authorization.flatMap(KeyGuard::key))) {
            return Optional.empty();
        }
        return Optional.of(WholeAnswer.detail(401, "Could not validate credentials")
                .with("www-authenticate", "Bearer scope=\"" + scope.wireName() + "\""));
    }

    private static Optional<String> key(String authorization) {
        return authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Optional.of(authorization.substring(SCHEME.length()).strip())
                : Optional.empty();
    }
}
