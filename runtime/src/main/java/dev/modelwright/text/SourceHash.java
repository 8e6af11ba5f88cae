package dev.modelwright.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash of a YAML file, in which line ends do not matter: version control changes them on its own, and YAML reads them as one. */
public final class SourceHash {

    private SourceHash() {}

    /** Returns the SHA-256 of the content with each CRLF as LF: 64 hexadecimal digits, lower case. */
    public static String of(byte[] content) {
        MessageDigest digest = digest();
        int start = 0;
        for (int i = 0; i + 1 < content.length; i++) {
            if (content[i] == '\r' && content[i + 1] == '\n') {
                digest.update(content, start, i - start);
                start = i + 1;
            }
        }
        digest.update(content, start, content.length - start);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK must have SHA-256", impossible);
        }
    }
}
