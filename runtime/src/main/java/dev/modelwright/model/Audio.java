package dev.modelwright.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A recording: bytes, or a file that is read each time it is sent. Immutable, as far as its file is. */
public final class Audio {

    private static final int SNIFFED = 16;

    private final byte @Nullable [] bytes;
    private final @Nullable Path file;
    private final String fileName;
    private final String mimeType;

    private Audio(byte @Nullable [] bytes, @Nullable Path file, String fileName, String mimeType) {
        this.bytes = bytes;
        this.file = file;
        this.fileName = Objects.requireNonNull(fileName, "fileName");
        this.mimeType = Objects.requireNonNull(mimeType, "mimeType");
    }

    /** Returns a recording of these bytes, which are copied. Its format is what the first bytes tell, else MP3. */
    public static Audio of(byte[] bytes) {
        return of(bytes, AudioFormat.ofBytes(bytes).orElse(AudioFormat.MP3));
    }

    /** Returns a recording of these bytes, which are copied. */
    public static Audio of(byte[] bytes, AudioFormat format) {
        return of(bytes, format.mimeType()).named("audio." + format.wireName());
    }

    /** Returns a recording of these bytes, which are copied. */
    public static Audio of(byte[] bytes, String mimeType) {
        return new Audio(bytes.clone(), null, "audio", mimeType);
    }

    /**
     * Returns the recording in a file, of which only the first bytes are read now. Its format is what they tell, else what the
     * file's name tells, else MP3.
     *
     * @throws IOException when the file cannot be read
     */
    public static Audio of(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            String name = String.valueOf(file.getFileName());
            AudioFormat format = AudioFormat.ofBytes(stream.readNBytes(SNIFFED))
                    .or(() -> AudioFormat.ofFileName(name))
                    .orElse(AudioFormat.MP3);
            return new Audio(null, file, name, format.mimeType());
        }
    }

    /** Returns the same recording under another file name. */
    public Audio named(String name) {
        return new Audio(bytes, file, name, mimeType);
    }

    /** Returns the file name that vendors see. */
    public String fileName() {
        return fileName;
    }

    /** Returns the MIME type, for example {@code audio/mpeg}. */
    public String mimeType() {
        return mimeType;
    }

    /** Returns the file, empty when the recording is bytes. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /**
     * Returns how many bytes there are.
     *
     * @throws IOException when the file cannot be asked
     */
    public long length() throws IOException {
        return bytes == null ? Files.size(Objects.requireNonNull(file)) : bytes.length;
    }

    /**
     * Returns a new stream over the bytes. Close it.
     *
     * @throws IOException when the file cannot be read
     */
    public InputStream open() throws IOException {
        return bytes == null ? Files.newInputStream(Objects.requireNonNull(file)) : new ByteArrayInputStream(bytes);
    }

    /**
     * Returns a copy of all bytes.
     *
     * @throws IOException when the file cannot be read
     */
    public byte[] toBytes() throws IOException {
        return bytes == null ? Files.readAllBytes(Objects.requireNonNull(file)) : bytes.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Audio that
                && Arrays.equals(bytes, that.bytes)
                && Objects.equals(file, that.file)
                && fileName.equals(that.fileName)
                && mimeType.equals(that.mimeType);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(bytes), file, fileName, mimeType);
    }

    @Override
    public String toString() {
        return "Audio[" + fileName + ", " + mimeType + (bytes == null ? "" : ", " + bytes.length + " bytes") + "]";
    }
}
