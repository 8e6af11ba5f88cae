package dev.modelwright.registry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A picture of a vendor. Immutable. */
public final class Icon {

    private static final String USUAL = "image/png";
    private static final Map<String, String> MIME_TYPES = Map.ofEntries(
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("png", USUAL),
            Map.entry("gif", "image/gif"),
            Map.entry("bmp", "image/bmp"),
            Map.entry("tif", "image/tiff"),
            Map.entry("tiff", "image/tiff"),
            Map.entry("webp", "image/webp"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("heif", "image/heif"),
            Map.entry("heic", "image/heic"));

    private final String fileName;
    private final byte[] bytes;

    private Icon(String fileName, byte[] bytes) {
        this.fileName = fileName;
        this.bytes = bytes;
    }

    /** Returns the picture of this file name and content, which is copied. */
    public static Icon of(String fileName, byte[] bytes) {
        return new Icon(Objects.requireNonNull(fileName, "fileName"), bytes.clone());
    }

    /** Returns the file name. */
    public String fileName() {
        return fileName;
    }

    /** Returns the MIME type that the file name's extension stands for; {@code image/png} when it stands for none. */
    public String mimeType() {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1);
        return MIME_TYPES.getOrDefault(extension.toLowerCase(Locale.ROOT), USUAL);
    }

    /** Returns a copy of the content. A SVG may hold scripts: show it as an image, never as part of a page. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Icon that && fileName.equals(that.fileName) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fileName, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return "Icon[" + fileName + ", " + bytes.length + " bytes]";
    }
}
