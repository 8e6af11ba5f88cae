package dev.modelwright.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The audio formats that vendors name, with their MIME types. The set is open: a vendor may name others. */
public enum AudioFormat {
    /** MPEG layer 3. */
    MP3("mp3", "audio/mpeg", true, "mpga"),
    /** RIFF with samples, whose header states the length. */
    WAV("wav", "audio/wav", false, "wave"),
    /** FLAC. */
    FLAC("flac", "audio/flac", false),
    /** Ogg, whatever is inside. */
    OGG("ogg", "audio/ogg", true, "oga", "opus"),
    /** Bare AAC. */
    AAC("aac", "audio/aac", true),
    /** MPEG 4. */
    MP4("mp4", "audio/mp4", false, "m4a"),
    /** WebM. */
    WEBM("webm", "audio/webm", false),
    /** Bare samples: how many, and of how many bits, is for the vendor to say. */
    PCM("pcm", "audio/pcm", true);

    private final String wireName;
    private final String mimeType;
    private final boolean joinable;
    private final Set<String> otherNames;

    AudioFormat(String wireName, String mimeType, boolean joinable, String... otherNames) {
        this.wireName = wireName;
        this.mimeType = mimeType;
        this.joinable = joinable;
        this.otherNames = Set.of(otherNames);
    }

    /** Returns the name that vendors use, for example {@code mp3}; also the extension of file names. */
    public String wireName() {
        return wireName;
    }

    /** Returns the MIME type, for example {@code audio/mpeg}. */
    public String mimeType() {
        return mimeType;
    }

    /** Tells whether two recordings, one after the other, are a recording. */
    public boolean isJoinable() {
        return joinable;
    }

    /** Returns the format of this name, in upper or lower case, empty when it is none of these. */
    public static Optional<AudioFormat> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.wireName.equals(lower) || format.otherNames.contains(lower))
                .findFirst();
    }

    /** Returns the format that a file name's extension stands for, empty when it has none or another. */
    public static Optional<AudioFormat> ofFileName(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : named(fileName.substring(dot + 1));
    }

    /** Returns the format that the first bytes of a recording tell, empty when they tell none of these. */
    public static Optional<AudioFormat> ofBytes(byte[] start) {
        if (hasAt(start, 0, "RIFF") && hasAt(start, 8, "WAVE")) {
            return Optional.of(WAV);
        }
        if (hasAt(start, 4, "ftyp")) {
            return Optional.of(MP4);
        }
        if (hasAt(start, 0, "\u001aE\u00df\u00a3")) {
            return Optional.of(WEBM);
        }
        return hasAt(start, 0, "fLaC") ? Optional.of(FLAC) : hasAt(start, 0, "OggS") ? Optional.of(OGG) : mpeg(start);
    }

    // A frame starts with eleven bits set; the two bits of the layer are zero in AAC only.
    private static Optional<AudioFormat> mpeg(byte[] start) {
        if (hasAt(start, 0, "ID3")) {
            return Optional.of(MP3);
        }
        if (start.length < 2 || start[0] != (byte) 0xff || (start[1] & 0xe0) != 0xe0) {
            return Optional.empty();
        }
        return Optional.of((start[1] & 0x06) == 0 ? AAC : MP3);
    }

    private static boolean hasAt(byte[] bytes, int offset, String mark) {
        byte[] wanted = mark.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= offset + wanted.length
                && Arrays.equals(bytes, offset, offset + wanted.length, wanted, 0, wanted.length);
    }
}
