package dev.modelwright.pipeline;

import dev.modelwright.model.Audio;
import dev.modelwright.schema.ModelProperties;
import dev.modelwright.schema.ModelProperty;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A recording against the size and the formats that a model takes. */
final class UploadLimits {

    private static final long MEGABYTE = 1024L * 1024;

    private UploadLimits() {}

    /** Refuses a recording that cannot be read, is too large, or has a file name of a format that the model does not list. */
    static void check(Audio audio, ModelProperties properties, ErrorGuard guard) {
        long bytes = length(audio, guard);
        properties.integer(ModelProperty.FILE_UPLOAD_LIMIT).ifPresent(megabytes -> {
            if (bytes > megabytes * MEGABYTE) {
                throw guard.refusal("Recording `" + audio.fileName() + "` must not be larger than " + megabytes
                        + " MB, but has " + bytes + " bytes. Split it.");
            }
        });
        properties
                .text(ModelProperty.SUPPORTED_FILE_EXTENSIONS)
                .map(UploadLimits::extensions)
                .ifPresent(known -> checkExtension(audio.fileName(), known, guard));
    }

    private static long length(Audio audio, ErrorGuard guard) {
        try {
            return audio.length();
        } catch (IOException unreadable) {
            throw guard.refusal(
                    "Recording `" + audio.fileName() + "` cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static List<String> extensions(String joined) {
        return Arrays.stream(joined.split(","))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static void checkExtension(String fileName, List<String> known, ErrorGuard guard) {
        int dot = fileName.lastIndexOf('.');
        String extension = fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (dot >= 0 && !known.isEmpty() && !known.contains(extension)) {
            throw guard.refusal("Recording `" + fileName + "` must be of a format that the model takes, which are `"
                    + String.join("`, `", known) + "`, but was `" + extension + "`. Convert it.");
        }
    }
}
