package com.example.canyon;

import dev.modelwright.driver.AudioChunks;
import java.util.Arrays;
import java.util.Optional;

/** A text as tones, made piece by piece while it is read. */
final class Speech implements AudioChunks {

    private static final int BYTES_AT_ONCE = 16;

    private final byte[] frame;
    private final Tones tones;
    private final double loudness;
    private final String mimeType;
    private boolean headIsOwed;
    private int spoken;
    private volatile boolean closed;

    Speech(String text, CanyonVoice voice, double loudness, String mimeType) {
        this.frame = Frame.of(text);
        this.tones = new Tones(voice);
        this.loudness = loudness;
        this.mimeType = mimeType;
        this.headIsOwed = mimeType.equals(Samples.WAV);
    }

    @Override
    public String mimeType() {
        return mimeType;
    }

    @Override
    public Optional<byte[]> next() {
        if (closed || spoken == frame.length) {
            return Optional.empty();
        }
        if (headIsOwed) {
            headIsOwed = false;
            return Optional.of(Samples.wavHead(frame.length * 2 * Tones.LENGTH));
        }
        int from = spoken;
        spoken = Math.min(frame.length, from + BYTES_AT_ONCE);
        return Optional.of(Samples.bytes(sound(Arrays.copyOfRange(frame, from, spoken))));
    }

    @Override
    public void close() {
        closed = true;
    }

    private short[] sound(byte[] bytes) {
        short[] samples = new short[bytes.length * 2 * Tones.LENGTH];
        for (int i = 0; i < bytes.length; i++) {
            tones.write(bytes[i] >> 4 & 0xf, loudness, samples, 2 * i * Tones.LENGTH);
            tones.write(bytes[i] & 0xf, loudness, samples, (2 * i + 1) * Tones.LENGTH);
        }
        return samples;
    }
}
