package dev.modelwright.credential;

import java.util.Map;
import java.util.Optional;

/**
 * Knows credentials by reference: a name that may be stored and sent, such as {@code production}, for values that may not.
 * {@code ModelReference} is resolved with one, in the process that makes the calls. It is asked from several
 * threads.
 */
@FunctionalInterface
public interface CredentialSource {

    /**
     * Returns the values of the vendor's credential form that a reference stands for, by variable; empty when nothing is known by it.
     * What it throws reaches whoever resolves the reference, as it is.
     */
    Optional<Map<String, ?>> credential(String reference);

    /**
     * Returns a source of these credentials, which it copies.
     *
     * @param credentials values by variable, by reference
     */
    static CredentialSource of(Map<String, ? extends Map<String, ?>> credentials) {
        return new KnownCredentials(credentials);
    }
}
