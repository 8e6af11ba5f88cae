package com.example.canyon;

/**
 * Half bytes as tones: sixteen pitches, 100 hertz apart, each for a hundredth of a second. In that time each of them makes whole
 * waves, so that one is never heard in the place of another.
 */
final class Tones {

    /** Samples in a second. */
    static final int RATE = 8000;

    /** Samples of one tone. */
    static final int LENGTH = RATE / 100;

    private static final int TONES = 16;
    private static final int STEP = RATE / LENGTH;

    private final int lowest;

    Tones(CanyonVoice voice) {
        this.lowest = voice.lowest();
    }

    /** Writes the tone of a half byte. */
    void write(int half, double loudness, short[] samples, int from) {
        for (int i = 0; i < LENGTH; i++) {
            samples[from + i] = (short) (Short.MAX_VALUE * loudness * Math.sin(angle(half, i)));
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
            sine += samples[from + i] * Math.sin(angle(half, i));
            cosine += samples[from + i] * Math.cos(angle(half, i));
        }
        return sine * sine + cosine * cosine;
    }

    private double angle(int half, int sample) {
        return 2 * Math.PI * (lowest + half * STEP) * sample / RATE;
    }
}
