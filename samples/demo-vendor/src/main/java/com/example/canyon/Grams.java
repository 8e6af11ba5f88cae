package com.example.canyon;

import dev.modelwright.model.Embedding;
import java.util.List;
import java.util.stream.IntStream;

/** Texts as runs of three letters. Texts that look alike share many; what they mean plays no part. */
final class Grams {

    private static final int LENGTH = 3;

    private Grams() {}

    static List<String> of(String text) {
        String padded = "  " + String.join(" ", Words.plain(text)) + " ";
        return IntStream.rangeClosed(0, padded.length() - LENGTH)
                .mapToObj(start -> padded.substring(start, start + LENGTH))
                .filter(gram -> !gram.isBlank())
                .toList();
    }

    /** Returns a vector of length 1: each run of letters adds to, or takes from, the number that its hash points at. */
    static Embedding embed(String text, int dimensions) {
        float[] numbers = new float[dimensions];
        for (String gram : of(text)) {
            int hash = mix(gram.hashCode());
            numbers[Math.floorMod(hash >> 1, dimensions)] += (hash & 1) == 0 ? 1 : -1;
        }
        return Embedding.of(numbers).normalized();
    }

    // Spreads the bits: hash codes of short texts lie close together.
    private static int mix(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * 0x45d9f3b;
        return (mixed ^ (mixed >>> 16)) * 0x45d9f3b;
    }
}
