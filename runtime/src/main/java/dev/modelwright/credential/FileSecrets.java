package dev.modelwright.credential;

import dev.modelwright.credential.UnresolvedSecretException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Secrets in files. */
final class FileSecrets implements SecretResolver {

    private static final String SCHEME = "file:";
    private static final int MAX_BYTES = 65_536;
    private static final Pattern LAST_LINE_BREAK = Pattern.compile("\\r?\\n\\z");

    @Override
    public Optional<Secret> resolve(String reference) {
        if (!reference.startsWith(SCHEME)) {
            return Optional.empty();
        }
        String text = decoded(bytes(path(reference.substring(SCHEME.length()))));
        String value = LAST_LINE_BREAK.matcher(text).replaceFirst("");
        if (value.isBlank()) {
            throw new UnresolvedSecretException(Reason.EMPTY);
        }
        return Optional.of(Secret.of(value));
    }

    // Pipes and devices could block for ever.
    private static Path path(String name) {
        try {
            Path path = Path.of(name);
            if (Files.isRegularFile(path)) {
                return path;
            }
            throw new UnresolvedSecretException(Files.exists(path) ? Reason.UNREADABLE : Reason.NOT_FOUND);
        } catch (InvalidPathException noPath) {
            throw new UnresolvedSecretException(Reason.NOT_FOUND);
        }
    }

    private static byte[] bytes(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new UnresolvedSecretException(Reason.TOO_LARGE);
            }
            return bytes;
        } catch (IOException unreadable) {
            throw new UnresolvedSecretException(Reason.UNREADABLE);
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw new UnresolvedSecretException(Reason.NOT_TEXT);
        }
    }
}
