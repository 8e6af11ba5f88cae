package dev.modelwright.message;

import java.net.URI;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A picture, sound, film or document, sent along as bytes or fetched by the vendor from an address. */
public final class MediaContent implements Content {

    private final MediaKind kind;
    private final @Nullable URI address;
    private final byte @Nullable [] bytes;
    private final @Nullable String mimeType;
    private final @Nullable String fileName;
    private final @Nullable ImageDetail detail;

    private MediaContent(
            MediaKind kind,
            @Nullable URI address,
            byte @Nullable [] bytes,
            @Nullable String mimeType,
            @Nullable String fileName,
            @Nullable ImageDetail detail) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.address = address;
        this.bytes = bytes;
        this.mimeType = mimeType;
        this.fileName = fileName;
        this.detail = detail;
    }

    /** Returns media that the vendor fetches. */
    public static MediaContent of(MediaKind kind, URI address) {
        return new MediaContent(kind, Objects.requireNonNull(address, "address"), null, null, null, null);
    }

    /** Returns media that are sent along; the bytes are copied. */
    public static MediaContent of(MediaKind kind, byte[] bytes, String mimeType) {
        return new MediaContent(kind, null, bytes.clone(), Objects.requireNonNull(mimeType, "mimeType"), null, null);
    }

    /** Returns the same media under a file name. */
    public MediaContent named(String name) {
        return new MediaContent(kind, address, bytes, mimeType, name, detail);
    }

    /** Returns the same media to be looked at this closely. */
    public MediaContent with(ImageDetail closeness) {
        return new MediaContent(kind, address, bytes, mimeType, fileName, closeness);
    }

    /** Returns the kind of media. */
    public MediaKind kind() {
        return kind;
    }

    /** Returns the address, empty when bytes are sent along. */
    public Optional<URI> address() {
        return Optional.ofNullable(address);
    }

    /** Returns a copy of the bytes, empty when the vendor fetches the media. */
    public Optional<byte[]> bytes() {
        return Optional.ofNullable(bytes).map(byte[]::clone);
    }

    /** Returns the MIME type, empty when the vendor fetches the media. */
    public Optional<String> mimeType() {
        return Optional.ofNullable(mimeType);
    }

    /** Returns the file name. */
    public Optional<String> fileName() {
        return Optional.ofNullable(fileName);
    }

    /** Returns how closely an image is looked at; empty for the vendor's own choice. */
    public Optional<ImageDetail> detail() {
        return Optional.ofNullable(detail);
    }

    /** Returns the address, or the bytes as a {@code data:} URI with base64. */
    public String toUrl() {
        return bytes == null
                ? String.valueOf(address)
                : "data:" + mimeType + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MediaContent that
                && kind == that.kind
                && detail == that.detail
                && Objects.equals(address, that.address)
                && Arrays.equals(bytes, that.bytes)
                && Objects.equals(mimeType, that.mimeType)
                && Objects.equals(fileName, that.fileName);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, address, Arrays.hashCode(bytes), mimeType, fileName, detail);
    }

    @Override
    public String toString() {
        String source = bytes == null ? String.valueOf(address) : bytes.length + " bytes of " + mimeType;
        return kind + "[" + source + "]";
    }
}
