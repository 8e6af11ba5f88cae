package dev.modelwright.samples.playground.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The file with the key that seals secrets: 32 random bytes, made when there is none. */
final class KeyFile {

    static final String NAME = "secrets.key";

    private static final int BYTES = 32;

    private KeyFile() {}

    /**
     * Reads the key of a data directory, and makes one when there is none.
     *
     * @throws UnusableStoreException when others may read or write the file, or it holds no key
     */
    static SecretKey load(Path directory) throws IOException {
        Path file = directory.resolve(NAME);
        if (Files.notExists(file)) {
            OwnerOnly.write(file, fresh());
        }
        if (OwnerOnly.isOpenToOthers(file)) {
            throw new UnusableStoreException(
                    "The key file " + file + " must be readable by its owner only. Run: chmod 600 " + file, null);
        }
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length != BYTES) {
            throw new UnusableStoreException(
                    "The key file " + file + " must have " + BYTES + " bytes, but had " + bytes.length
                            + ". Bring the right file back, or move it away and enter the secrets once more.",
                    null);
        }
        SecretKey key = new SecretKeySpec(bytes, "AES");
        Arrays.fill(bytes, (byte) 0);
        return key;
    }

    private static byte[] fresh() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
