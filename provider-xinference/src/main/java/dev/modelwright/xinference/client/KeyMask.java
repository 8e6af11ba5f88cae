package dev.modelwright.xinference.client;

import dev.modelwright.credential.Secret;
import java.util.List;
import java.util.stream.Stream;

/**
 * Hides the key and the values of added headers in texts that come from outside.
 *
 * @param secrets what must not be shown
 */
record KeyMask(List<Secret> secrets) {

    // A shorter key is a stand-in for none; hiding it would only garble the text.
    private static final int SHORTEST_KEY = 4;
    private static final String MASK = "****";

    KeyMask {
        secrets = secrets.stream()
                .filter(secret -> secret.length() >= SHORTEST_KEY)
                .toList();
    }

    static KeyMask of(ConnectionSettings settings) {
        return new KeyMask(Stream.concat(settings.apiKey().stream(), settings.headers().values().stream())
                .toList());
    }

    String hide(String text) {
        String hidden = text;
        for (Secret secret : secrets) {
            hidden = hidden.replace(secret.reveal(), MASK);
        }
        return hidden;
    }
}
