package dev.modelwright.samples.standin;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** Texts as vectors of length 1: each word counts in the one place that its hash names. Knows nothing of meanings. */
final class WordVector {

    static final int DIMENSIONS = 64;

    private static final int GOLDEN = 0x9E3779B9;
    private static final int SHIFT = 26;

    private WordVector() {}

    static JsonArray of(String text) {
        double[] counts = new double[DIMENSIONS];
        for (String word : Words.bare(text)) {
            counts[(word.hashCode() * GOLDEN) >>> SHIFT]++;
        }
        double squares = 0;
        for (double count : counts) {
            squares += count * count;
        }
        List<JsonValue> numbers = new ArrayList<>();
        for (double count : counts) {
            numbers.add(JsonValue.of(squares == 0 ? 0 : count / Math.sqrt(squares)));
        }
        return JsonArray.of(numbers);
    }
}
