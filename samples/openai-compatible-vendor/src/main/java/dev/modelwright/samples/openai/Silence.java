package dev.modelwright.samples.openai;

import dev.modelwright.model.Audio;
import dev.modelwright.model.AudioFormat;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A tenth of a second in which nobody speaks, as a WAV file: enough to try credentials with. */
final class Silence {

    private static final int RATE = 16_000;
    private static final int SAMPLE_BYTES = 2;
    private static final int LENGTH = RATE / 10 * SAMPLE_BYTES;
    private static final int HEADER = 44;
    private static final int FORMAT_LENGTH = 16;

    private Silence() {}

    static Audio audio() {
        ByteBuffer file = ByteBuffer.allocate(HEADER + LENGTH).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt(HEADER - 2 * Integer.BYTES + LENGTH).put(ascii("WAVE"));
        file.put(ascii("fmt ")).putInt(FORMAT_LENGTH);
        file.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(RATE * SAMPLE_BYTES);
        file.putShort((short) SAMPLE_BYTES).putShort((short) (SAMPLE_BYTES * Byte.SIZE));
        file.put(ascii("data")).putInt(LENGTH);
        return Audio.of(file.array(), AudioFormat.WAV).named("silence.wav");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
