package com.example.canyon;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Samples as bytes: 8000 of 16 bits in a second, one channel, bare or as a WAV file. */
final class Samples {

    /** The MIME type of a WAV file. */
    static final String WAV = "audio/wav";

    /** The MIME type of bare samples. */
    static final String PCM = "audio/pcm";

    private static final int HEAD = 44;
    private static final int FACTS = 16;
    private static final short ONE = 1;

    private Samples() {}

    static byte[] bytes(short[] samples) {
        ByteBuffer buffer = little(samples.length * Short.BYTES);
        buffer.asShortBuffer().put(samples);
        return buffer.array();
    }

    /** Returns what stands before the samples in a WAV file. */
    static byte[] wavHead(int samples) {
        int bytes = samples * Short.BYTES;
        return little(HEAD)
                .put(ascii("RIFF"))
                .putInt(HEAD - 8 + bytes)
                .put(ascii("WAVEfmt "))
                .putInt(FACTS)
                .putShort(ONE)
                .putShort(ONE)
                .putInt(Tones.RATE)
                .putInt(Tones.RATE * Short.BYTES)
                .putShort((short) Short.BYTES)
                .putShort((short) Short.SIZE)
                .put(ascii("data"))
                .putInt(bytes)
                .array();
    }

    /** Returns the samples of a recording in this vendor's own format. */
    static short[] of(byte[] recording, String mimeType) throws UnreadableRecordingException {
        int head = mimeType.equals(PCM) ? 0 : HEAD;
        int count = (recording.length - head) / Short.BYTES;
        if (head > 0 && (count < 0 || !ByteBuffer.wrap(recording, 0, head).equals(ByteBuffer.wrap(wavHead(count))))) {
            throw new UnreadableRecordingException(
                    "The recording is no WAV file of 8000 samples of 16 bits in a second.");
        }
        short[] samples = new short[count];
        ByteBuffer.wrap(recording, head, count * Short.BYTES)
                .slice()
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer()
                .get(samples);
        return samples;
    }

    private static ByteBuffer little(int capacity) {
        return ByteBuffer.allocate(capacity).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
