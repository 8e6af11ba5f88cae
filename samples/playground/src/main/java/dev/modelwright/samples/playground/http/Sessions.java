package dev.modelwright.samples.playground.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Sessions that are kept nowhere: the cookie and its token are signed with a key that lives as long as the process. */
public final class Sessions {

    /** The header that carries the token. */
    public static final String HEADER = "X-CSRF-Token";

    private static final int ID_BYTES = 16;
    private static final int KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;
    private final String cookieName;

    Sessions(int port) {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        this.key = new SecretKeySpec(bytes, "HmacSHA256");
        // Cookies do not tell ports apart.
        this.cookieName = "playground-" + port;
    }

    /** Returns the session of a request, or a new one. */
    public Session of(Request request) {
        return find(request.header("Cookie")).orElseGet(this::create);
    }

    boolean isValid(Optional<String> cookieHeader, Optional<String> token) {
        return find(cookieHeader)
                .filter(session ->
                        token.filter(given -> same(given, session.token())).isPresent())
                .isPresent();
    }

    private Optional<Session> find(Optional<String> cookieHeader) {
        return cookieHeader.stream()
                .flatMap(header -> Stream.of(header.split(";")))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(cookieName + "="))
                .map(cookie -> cookie.substring(cookieName.length() + 1))
                .filter(this::isSigned)
                .findFirst()
                .map(this::session);
    }

    private Session create() {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        String id = text(bytes);
        return session(id + "." + sign("cookie " + id));
    }

    private Session session(String value) {
        String cookie = cookieName + "=" + value + "; Path=/; HttpOnly; SameSite=Strict";
        return new Session(cookie, sign("token " + value));
    }

    private boolean isSigned(String value) {
        int dot = value.indexOf('.');
        return dot > 0 && same(value.substring(dot + 1), sign("cookie " + value.substring(0, dot)));
    }

    private String sign(String message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return text(mac.doFinal(message.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has HmacSHA256.", missing);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * One session.
     *
     * @param cookie the value of the header Set-Cookie
     * @param token what requests that change something must carry
     */
    public record Session(String cookie, String token) {

        @Override
        public String toString() {
            return "Session";
        }
    }
}
