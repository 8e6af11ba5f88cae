package dev.modelwright.pipeline;

import dev.modelwright.credential.Credentials;
import dev.modelwright.credential.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tells credentials apart without holding them: a keyed digest, whose key is random and never leaves the process. */
final class CredentialDigest {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    private CredentialDigest(SecretKeySpec key) {
        this.key = key;
    }

    static CredentialDigest create() {
        byte[] random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        return new CredentialDigest(new SecretKeySpec(random, ALGORITHM));
    }

    /** Returns the same text for equal credentials, and another for others. */
    String of(Credentials credentials) {
        Mac mac = mac();
        credentials.toMap().forEach((variable, value) -> {
            add(mac, variable);
            add(mac, value instanceof Secret secret ? secret.reveal() : String.valueOf(value));
        });
        return HexFormat.of().formatHex(mac.doFinal());
    }

    // With its length, so that no two lists of texts read the same.
    private static void add(Mac mac, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        mac.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        mac.update(bytes);
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + ALGORITHM + ".", impossible);
        }
    }
}
