package dev.modelwright.credential;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text that must not be seen. It prints masked, compares in constant time and cannot be serialised. Closing wipes it.
 */
public final class Secret implements AutoCloseable {

    private static final String MASK = "Secret[****]";
    private static final String HIDDEN = "****";
    private static final int LEAST_SHOWN = 16;
    private static final int TAIL = 4;

    private final char[] characters;
    private volatile boolean closed;

    private Secret(char[] characters) {
        this.characters = characters;
    }

    /** Returns a secret that holds a copy of the text. */
    public static Secret of(CharSequence text) {
        return new Secret(text.toString().toCharArray());
    }

    /**
     * Returns the text itself. Hand it to the vendor, and to nothing that prints.
     *
     * @throws IllegalStateException when the secret was closed
     */
    public String reveal() {
        return text().orElseThrow(Secret::wasClosed);
    }

    /** Returns the text itself, empty when the secret was closed. */
    Optional<String> text() {
        String text = new String(characters);
        // Asked after copying: what was copied while another thread wiped is no secret any more.
        return closed ? Optional.empty() : Optional.of(text);
    }

    /** Tells whether the secret holds nothing but white space; one that was closed does not count as blank. */
    boolean isBlank() {
        for (int i = 0; i < characters.length; i += Character.charCount(Character.codePointAt(characters, i))) {
            if (!Character.isWhitespace(Character.codePointAt(characters, i))) {
                return false;
            }
        }
        return !closed;
    }

    boolean isClosed() {
        return closed;
    }

    /**
     * Returns a display by which users tell one secret from another: {@code ****} and the last 4 characters of a secret of
     * 16 characters (code points) or more, {@code ****} alone for a shorter one. The length is never told.
     *
     * @throws IllegalStateException when the secret was closed
     */
    public String masked() {
        String text = reveal();
        boolean isLong = text.codePointCount(0, text.length()) >= LEAST_SHOWN;
        return isLong ? HIDDEN + text.substring(text.offsetByCodePoints(text.length(), -TAIL)) : HIDDEN;
    }

    /**
     * Returns the number of characters (UTF-16 units).
     *
     * @throws IllegalStateException when the secret was closed
     */
    public int length() {
        if (closed) {
            throw wasClosed();
        }
        return characters.length;
    }

    /** Overwrites the text; it cannot be revealed, masked or measured any more. Closing again does nothing. */
    @Override
    public void close() {
        closed = true;
        Arrays.fill(characters, '\0');
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof Secret that
                && !closed
                && !that.closed
                && MessageDigest.isEqual(bytes(characters), bytes(that.characters));
    }

    // A hash of the content would let a guess be confirmed from a log.
    @Override
    public int hashCode() {
        return 1;
    }

    @Override
    public String toString() {
        return MASK;
    }

    private static IllegalStateException wasClosed() {
        return new IllegalStateException("The secret was closed.");
    }

    // No charset: one would make all unpaired surrogates equal.
    private static byte[] bytes(char[] characters) {
        byte[] bytes = new byte[2 * characters.length];
        for (int i = 0; i < characters.length; i++) {
            bytes[2 * i] = (byte) (characters[i] >> 8);
            bytes[2 * i + 1] = (byte) characters[i];
        }
        return bytes;
    }
}
