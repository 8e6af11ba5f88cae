package dev.modelwright.samples.playground.store;

import dev.modelwright.credential.Secret;
import dev.modelwright.samples.playground.problem.Problem;
import dev.modelwright.samples.playground.problem.ProblemCode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals secrets with AES-256-GCM. Each has a random nonce in front and is bound to its record and field, so that none can be put in
 * the place of another.
 */
final class Vault {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    Vault(SecretKey key) {
        this.key = key;
    }

    byte[] seal(String record, String field, Secret secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] text = secret.reveal().getBytes(StandardCharsets.UTF_8);
        try {
            byte[] ciphertext =
                    cipher(Cipher.ENCRYPT_MODE, nonce, record, field).doFinal(text);
            return ByteBuffer.allocate(NONCE_BYTES + ciphertext.length)
                    .put(nonce)
                    .put(ciphertext)
                    .array();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has AES-GCM.", missing);
        }
    }

    /**
     * Opens a secret.
     *
     * @throws Problem when it was sealed with another key, for another place, or was changed
     */
    Secret open(String record, String field, byte[] ciphertext) {
        if (ciphertext.length < NONCE_BYTES + TAG_BYTES) {
            throw Problem.of(ProblemCode.SECRET_UNREADABLE);
        }
        ByteBuffer buffer = ByteBuffer.wrap(ciphertext);
        byte[] nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        byte[] rest = new byte[buffer.remaining()];
        buffer.get(rest);
        try {
            byte[] text = cipher(Cipher.DECRYPT_MODE, nonce, record, field).doFinal(rest);
            return Secret.of(new String(text, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException refused) {
            throw Problem.of(ProblemCode.SECRET_UNREADABLE);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String record, String field) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(8 * TAG_BYTES, nonce));
        cipher.updateAAD(place(record, field));
        return cipher;
    }

    // The length keeps the two apart: "ab" and "c" must be another place than "a" and "bc".
    private static byte[] place(String record, String field) {
        return (record.length() + ":" + record + field).getBytes(StandardCharsets.UTF_8);
    }
}
