package dev.modelwright.xinference.client;

import dev.modelwright.credential.Secret;
import java.util.Optional;

/**
 * Hides the key in texts that come from outside.
 *
 * @param key the key, if there is one
 */
record KeyMask(Optional<Secret> key) {

    // A shorter key is a stand-in for none; hiding it would only garble the text.
    private static final int SHORTEST_KEY = 4;
    private static final String MASK = "****";

    String hide(String text) {
        return key.filter(secret -> secret.length() >= SHORTEST_KEY)
                .map(secret -> text.replace(secret.reveal(), MASK))
                .orElse(text);
    }
}
