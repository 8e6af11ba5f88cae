package dev.modelwright.testkit.server;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which names of headers, members and query parameters mean secrets. */
public final class SecretNames {

    /** What stands in the place of a secret. */
    public static final String MASK = "(redacted)";

    private static final Set<String> KNOWN =
            Set.of("cookie", "set-cookie", "cookies", "session", "sessionid", "sid", "sig");
    // `max_tokens` and `prompt_tokens` are numbers, not secrets: a token in the singular is meant.
    private static final Pattern TELLING = Pattern.compile(
            ".*(authorization|apikey|accesskey|secret|password|passwd|credential|signature|token)|auth|key|xkey");

    private SecretNames() {}

    /** Tells whether what has this name is a secret, however it is written: {@code X-Api-Key}, {@code api_key}, {@code apiKey}. */
    public static boolean isSecret(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return KNOWN.contains(small)
                || TELLING.matcher(small.replaceAll("[^a-z0-9]", "")).matches();
    }
}
