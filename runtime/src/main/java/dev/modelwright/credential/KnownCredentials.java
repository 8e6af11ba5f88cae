package dev.modelwright.credential;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Credentials that are at hand. Prints their references and nothing of their values. */
final class KnownCredentials implements CredentialSource {

    private final Map<String, Map<String, ?>> credentials;

    KnownCredentials(Map<String, ? extends Map<String, ?>> credentials) {
        Map<String, Map<String, ?>> copy = new LinkedHashMap<>();
        // Values that are null count as absent where a form is parsed, which copyOf would refuse.
        credentials.forEach((reference, values) ->
                copy.put(reference, Collections.unmodifiableMap(new LinkedHashMap<String, Object>(values))));
        this.credentials = copy;
    }

    @Override
    public Optional<Map<String, ?>> credential(String reference) {
        return Optional.ofNullable(credentials.get(reference));
    }

    @Override
    public String toString() {
        return "CredentialSource" + credentials.keySet();
    }
}
