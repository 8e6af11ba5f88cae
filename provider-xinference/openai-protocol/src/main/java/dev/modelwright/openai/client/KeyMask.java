package dev.modelwright.openai.client;

import dev.modelwright.credential.Secret;
import dev.modelwright.json.JsonValue;
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
            hidden = hide(secret.reveal(), hidden);
        }
        return hidden;
    }

    // As it is and as writers of JSON put it: with or without a backslash before each slash.
    private static String hide(String secret, String text) {
        String json = JsonValue.of(secret).toJson();
        String escaped = json.substring(1, json.length() - 1);
        return text.replace(secret, MASK).replace(escaped, MASK).replace(escaped.replace("/", "\\/"), MASK);
    }
}
