package dev.modelwright.samples.standin;

/** Texts as vectors of length 1: each word counts in the one place that its hash names. Knows nothing of meanings. */
final class WordVector {

    static final int DIMENSIONS = 64;

    private static final int GOLDEN = 0x9E3779B9;
    private static final int SHIFT = 26;

    private WordVector() {}

    static float[] of(String text) {
        double[] counts = new double[DIMENSIONS];
        for (String word : Words.bare(text)) {
            counts[(word.hashCode() * GOLDEN) >>> SHIFT]++;
        }
        double squares = 0;
        for (double count : counts) {
            squares += count * count;
        }
        float[] numbers = new float[DIMENSIONS];
        for (int place = 0; place < DIMENSIONS; place++) {
            numbers[place] = (float) (squares == 0 ? 0 : counts[place] / Math.sqrt(squares));
        }
        return numbers;
    }
}
