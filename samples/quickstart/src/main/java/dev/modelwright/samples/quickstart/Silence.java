package dev.modelwright.samples.quickstart;

import dev.modelwright.model.Audio;
import dev.modelwright.model.AudioFormat;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A recording of one silent second, for servers without a model that speaks. */
final class Silence {

    private static final int SAMPLES_PER_SECOND = 16_000;
    private static final int BYTES = 2;
    private static final int HEADER = 44;

    private Silence() {}

    static Audio recording() {
        int length = SAMPLES_PER_SECOND * BYTES;
        ByteBuffer wav = ByteBuffer.allocate(HEADER + length).order(ByteOrder.LITTLE_ENDIAN);
        wav.put(ascii("RIFF")).putInt(wav.capacity() - 8).put(ascii("WAVEfmt ")).putInt(16);
        wav.putShort((short) 1).putShort((short) 1);
        wav.putInt(SAMPLES_PER_SECOND).putInt(length);
        wav.putShort((short) BYTES).putShort((short) (BYTES * Byte.SIZE));
        wav.put(ascii("data")).putInt(length);
        return Audio.of(wav.array(), AudioFormat.WAV).named("silence.wav");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
