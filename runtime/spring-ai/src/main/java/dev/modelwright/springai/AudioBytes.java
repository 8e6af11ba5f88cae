package dev.modelwright.springai;

import dev.modelwright.model.Audio;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The bytes of a recording, which is in memory or in a file. */
final class AudioBytes {

    private AudioBytes() {}

    static byte[] of(Audio audio) {
        try {
            return audio.toBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException("The recording cannot be read.", fault);
        }
    }
}
