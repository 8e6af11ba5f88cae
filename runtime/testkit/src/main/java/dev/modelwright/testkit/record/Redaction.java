package dev.modelwright.testkit.record;

import dev.modelwright.testkit.server.SecretNames;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes secrets out of exchanges: what stands under a telling name in headers, queries, forms and JSON, wherever the same value stands
 * again, and values that are named here. Immutable.
 */
public final class Redaction {

    // What is shorter is too common a text to be taken out wherever it stands.
    private static final int SHORTEST = 6;
    // Possessive, so that a long text does not exhaust the stack.
    private static final Pattern MEMBER =
            Pattern.compile("\"([^\"\\\\]{1,64})\"(\\s*:\\s*)\"((?:[^\"\\\\]++|\\\\.)*+)\"");
    private static final Pattern PARAMETER = Pattern.compile("(^|[?&\\s])([A-Za-z0-9_.\\-]{1,64})=([^&\\s\"]*)");
    private static final Pattern COOKIE = Pattern.compile("=([^=;,\\s]+)(?:;|,|$)");
    private static final Pattern SCHEME = Pattern.compile("(?i)(bearer|basic|token|apikey)\\s+");

    private final List<String> secrets;

    private Redaction(List<String> secrets) {
        this.secrets = List.copyOf(secrets);
    }

    /** Returns what goes by names. */
    public static Redaction standard() {
        return new Redaction(List.of());
    }

    /** Returns this, taking out these values too, plain, URL-encoded and in Base64. */
    public Redaction withSecrets(String... values) {
        return new Redaction(
                Stream.concat(secrets.stream(), Arrays.stream(values)).toList());
    }

    /** Returns exchanges without secrets. What is a secret in one is one in all. */
    List<Exchange> of(List<Exchange> raw) {
        Set<String> values = new LinkedHashSet<>(secrets);
        raw.forEach(exchange -> learn(exchange, values));
        List<String> forms = forms(values);
        return raw.stream().map(exchange -> redacted(exchange, forms)).toList();
    }

    private static Exchange redacted(Exchange exchange, List<String> secrets) {
        return new Exchange(
                exchange.method(),
                text(exchange.target(), secrets),
                headers(exchange.sent(), secrets),
                body(exchange.request(), secrets),
                exchange.status(),
                headers(exchange.received(), secrets),
                body(exchange.answer(), secrets));
    }

    private static void learn(Exchange exchange, Set<String> secrets) {
        Stream.of(exchange.sent(), exchange.received())
                .forEach(headers -> headers.forEach((name, value) -> {
                    if (SecretNames.isSecret(name)) {
                        learn(SCHEME.matcher(value).replaceFirst(""), secrets);
                        COOKIE.matcher(value).results().forEach(found -> learn(found.group(1), secrets));
                    }
                }));
        for (String text : List.of(exchange.target(), latin(exchange.request()), latin(exchange.answer()))) {
            MEMBER.matcher(text)
                    .results()
                    .filter(found -> SecretNames.isSecret(found.group(1)))
                    .forEach(found -> learn(found.group(3), secrets));
            PARAMETER
                    .matcher(text)
                    .results()
                    .filter(found -> SecretNames.isSecret(found.group(2)))
                    .forEach(found -> learn(found.group(3), secrets));
        }
    }

    private static void learn(String value, Set<String> secrets) {
        if (value.length() >= SHORTEST && !value.equals(SecretNames.MASK)) {
            secrets.add(value);
        }
    }

    // The longest first: one secret may be part of another.
    private static List<String> forms(Set<String> values) {
        return values.stream()
                .filter(value -> !value.isEmpty())
                .flatMap(value -> Stream.of(
                        value,
                        latin(value.getBytes(StandardCharsets.UTF_8)),
                        URLEncoder.encode(value, StandardCharsets.UTF_8),
                        Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8))))
                .distinct()
                .sorted((one, other) -> other.length() - one.length())
                .toList();
    }

    private static Map<String, String> headers(Map<String, String> headers, List<String> secrets) {
        Map<String, String> redacted = new TreeMap<>();
        headers.forEach((name, value) ->
                redacted.put(name, SecretNames.isSecret(name) ? SecretNames.MASK : text(value, secrets)));
        return redacted;
    }

    // Byte by byte, so that what is no text stays as it is.
    private static byte[] body(byte[] body, List<String> secrets) {
        return text(latin(body), secrets).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(String text, List<String> secrets) {
        String redacted = MEMBER.matcher(text)
                .replaceAll(found -> SecretNames.isSecret(found.group(1))
                        ? Matcher.quoteReplacement(
                                "\"" + found.group(1) + "\"" + found.group(2) + "\"" + SecretNames.MASK + "\"")
                        : Matcher.quoteReplacement(found.group()));
        redacted = PARAMETER
                .matcher(redacted)
                .replaceAll(found -> SecretNames.isSecret(found.group(2))
                        ? Matcher.quoteReplacement(found.group(1) + found.group(2) + "=" + SecretNames.MASK)
                        : Matcher.quoteReplacement(found.group()));
        for (String secret : secrets) {
            redacted = redacted.replace(secret, SecretNames.MASK);
        }
        return redacted;
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
