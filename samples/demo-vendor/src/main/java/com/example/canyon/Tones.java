package com.example.canyon;

/**
 * Half bytes as tones: sixteen pitches, 100 hertz apart, each for a hundredth of a second. In that time each of them
 * makes whole waves, so that one is never heard in the place of another.
 */
final class Tones {

    /** Samples in a second. */
    static final int RATE = 8000;

    /** Samples of one tone. */
    static final int LENGTH = RATE / 100;

    private static final int TONES = 16;
    private static final int STEP = RATE / LENGTH;

    private final int lowest;
    private final double[] wave = new double[LENGTH];

    Tones(CanyonVoice voice) {
        this.lowest = voice.lowest() / STEP;
        for (int i = 0; i < LENGTH; i++) {
            wave[i] = Math.sin(2 * Math.PI * i / LENGTH);
        }
    }

    /** Writes the tone of a half byte. */
    void write(int half, double loudness, short[] samples, int from) {
        for (int i = 0; i < LENGTH; i++) {
            samples[from + i] = (short) (Short.MAX_VALUE * loudness * wave(half, i, 0));
        }
    }

    /** Returns the half byte whose tone is loudest. */
    int read(short[] samples, int from) {
        int loudest = 0;
        double most = 0;
        for (int half = 0; half < TONES; half++) {
            double power = power(half, samples, from);
            if (power > most) {
                loudest = half;
                most = power;
            }
        }
        return loudest;
    }

    private double power(int half, short[] samples, int from) {
        double sine = 0;
        double cosine = 0;
        for (int i = 0; i < LENGTH; i++) {
            sine += samples[from + i] * wave(half, i, 0);
            cosine += samples[from + i] * wave(half, i, LENGTH / 4);
        }
        return sine * sine + cosine * cosine;
    }

    // Each tone is the one wave, gone through so many times as fast.
    private double wave(int half, int sample, int ahead) {
        return wave[((lowest + half) * sample + ahead) % LENGTH];
    }
}
