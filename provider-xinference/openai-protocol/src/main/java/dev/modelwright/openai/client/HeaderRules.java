package dev.modelwright.openai.client;

import dev.modelwright.credential.Secret;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Says which headers a caller may add. Its messages never repeat a value. */
final class HeaderRules {

    private static final String NAME = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";

    // These belong to the client: another value would break the request or let the key be sent twice.
    private static final Set<String> OWN = Set.of(
            "authorization",
            "host",
            "content-type",
            "content-length",
            "transfer-encoding",
            "connection",
            "accept-encoding");

    private HeaderRules() {}

    static Map<String, Secret> checked(Map<String, Secret> headers) {
        headers.forEach(HeaderRules::check);
        return Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    private static void check(String name, Secret value) {
        if (!name.matches(NAME)) {
            throw new IllegalArgumentException(
                    "The name of a header must consist of letters, digits and `-`, but one does not.");
        }
        if (OWN.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                    "Header `" + name + "` cannot be set, because the client sets it. Leave it out.");
        }
        if (!value.reveal().chars().allMatch(character -> character >= ' ' && character < 0x7f)) {
            throw new IllegalArgumentException(
                    "The value of header `" + name + "` must consist of ASCII characters in one line.");
        }
    }
}
