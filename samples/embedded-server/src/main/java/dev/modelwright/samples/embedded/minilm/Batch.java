package dev.modelwright.samples.embedded.minilm;

import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;

/** Texts that are computed together, each filled up to the length of the longest. */
record Batch(List<int[]> ids, int length) {

    static Batch of(List<int[]> ids) {
        return new Batch(ids, ids.stream().mapToInt(one -> one.length).max().orElse(0));
    }

    long[] shape() {
        return new long[] {ids.size(), length};
    }

    LongBuffer idBuffer() {
        LongBuffer buffer = LongBuffer.allocate(ids.size() * length);
        for (int row = 0; row < ids.size(); row++) {
            int[] one = ids.get(row);
            for (int place = 0; place < one.length; place++) {
                buffer.put(row * length + place, one[place]);
            }
        }
        return buffer;
    }

    /** Returns 1 where there is a token, and 0 where a row was filled up. */
    LongBuffer maskBuffer() {
        LongBuffer buffer = LongBuffer.allocate(ids.size() * length);
        for (int row = 0; row < ids.size(); row++) {
            for (int place = 0; place < ids.get(row).length; place++) {
                buffer.put(row * length + place, 1);
            }
        }
        return buffer;
    }

    LongBuffer typeBuffer() {
        return LongBuffer.allocate(ids.size() * length);
    }

    /** Returns the mean of the vectors of a row's tokens, made to have the length 1. */
    float[] mean(FloatBuffer states, int row, int dimensions) {
        float[] sum = new float[dimensions];
        int tokens = ids.get(row).length;
        for (int place = 0; place < tokens; place++) {
            int from = (row * length + place) * dimensions;
            for (int i = 0; i < dimensions; i++) {
                sum[i] += states.get(from + i);
            }
        }
        return normalised(sum);
    }

    private static float[] normalised(float[] vector) {
        double squares = 0;
        for (float number : vector) {
            squares += number * number;
        }
        float norm = (float) Math.max(Math.sqrt(squares), 1e-12);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= norm;
        }
        return vector;
    }
}
