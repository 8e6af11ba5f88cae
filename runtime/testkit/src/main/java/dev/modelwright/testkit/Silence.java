package dev.modelwright.testkit;

import dev.modelwright.model.Audio;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A second of nothing. */
final class Silence {

    private static final int RATE = 8_000;
    private static final int HEAD = 44;
    private static final int BYTES = 2;
    private static final int FORMAT_LENGTH = 16;
    private static final short ONE = 1;

    private Silence() {}

    static Audio wav() {
        ByteBuffer wav = ByteBuffer.allocate(HEAD + RATE * BYTES).order(ByteOrder.LITTLE_ENDIAN);
        wav.put(ascii("RIFF")).putInt(HEAD - 8 + RATE * BYTES).put(ascii("WAVEfmt "));
        wav.putInt(FORMAT_LENGTH).putShort(ONE).putShort(ONE).putInt(RATE).putInt(RATE * BYTES);
        wav.putShort((short) BYTES)
                .putShort((short) (BYTES * Byte.SIZE))
                .put(ascii("data"))
                .putInt(RATE * BYTES);
        return Audio.of(wav.array(), "audio/wav");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
