package dev.modelwright.samples.standin;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Texts as recordings in which each word is a short tone. Nobody speaks in them. */
final class Tones {

    static final int SAMPLES_PER_SECOND = 8000;
    static final int HEADER = 44;

    private static final int SAMPLES_PER_WORD = SAMPLES_PER_SECOND / 5;
    private static final int SILENT_AT_THE_END = SAMPLES_PER_WORD / 4;
    private static final int BYTES = 2;
    private static final int LOWEST_HERTZ = 220;
    private static final int HERTZ = 440;
    private static final int VOLUME = 6000;

    private Tones() {}

    /** Returns a WAV file of 16-bit samples. */
    static byte[] of(String text, double speed) {
        List<String> words = Words.bare(text);
        int perWord = (int) (SAMPLES_PER_WORD / speed);
        ByteBuffer wav =
                ByteBuffer.allocate(HEADER + words.size() * perWord * BYTES).order(ByteOrder.LITTLE_ENDIAN);
        putHeader(wav);
        words.forEach(word -> putTone(wav, LOWEST_HERTZ + Math.floorMod(word.hashCode(), HERTZ), perWord));
        return wav.array();
    }

    private static void putHeader(ByteBuffer wav) {
        wav.put(ascii("RIFF")).putInt(wav.capacity() - 8).put(ascii("WAVEfmt ")).putInt(16);
        wav.putShort((short) 1).putShort((short) 1);
        wav.putInt(SAMPLES_PER_SECOND).putInt(SAMPLES_PER_SECOND * BYTES);
        wav.putShort((short) BYTES).putShort((short) (BYTES * Byte.SIZE));
        wav.put(ascii("data")).putInt(wav.capacity() - HEADER);
    }

    private static void putTone(ByteBuffer wav, int hertz, int samples) {
        for (int i = 0; i < samples; i++) {
            double wave = Math.sin(2 * Math.PI * hertz * i / SAMPLES_PER_SECOND);
            wav.putShort((short) (i < samples - SILENT_AT_THE_END ? wave * VOLUME : 0));
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
