package dev.modelwright.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A vector. Its numbers are finite. Immutable. */
public final class Embedding {

    private final float[] numbers;

    private Embedding(float[] numbers) {
        this.numbers = numbers;
    }

    /**
     * Returns the vector of these numbers, which are copied.
     *
     * @throws MalformedAnswerException when there is no number, or one that is infinite or not a number
     */
    public static Embedding of(float... numbers) {
        if (numbers.length == 0) {
            throw new MalformedAnswerException("A vector must have at least one number.");
        }
        for (int i = 0; i < numbers.length; i++) {
            if (!Float.isFinite(numbers[i])) {
                throw new MalformedAnswerException(
                        "Number " + i + " of a vector must be finite, but was " + numbers[i] + ".");
            }
        }
        return new Embedding(numbers.clone());
    }

    /** Returns how many numbers there are. */
    public int dimensions() {
        return numbers.length;
    }

    /**
     * Returns one number.
     *
     * @throws IndexOutOfBoundsException when {@code index} is negative or not below {@link #dimensions}
     */
    public float get(int index) {
        return numbers[index];
    }

    /** Returns a copy of the numbers. */
    public float[] toArray() {
        return numbers.clone();
    }

    /** Returns the vector's length in space. */
    public double norm() {
        return Math.sqrt(product(numbers, numbers));
    }

    /** Returns the vector of the same direction whose length is 1; itself when all numbers are zero. */
    public Embedding normalized() {
        double norm = norm();
        if (norm == 0) {
            return this;
        }
        float[] unit = new float[numbers.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = (float) (numbers[i] / norm);
        }
        return new Embedding(unit);
    }

    /**
     * Returns the cosine of the angle to another vector, from -1 to 1; 0 when all numbers of one of them are zero.
     *
     * @throws IllegalArgumentException when the vectors have different dimensions
     */
    public double cosine(Embedding other) {
        if (other.dimensions() != dimensions()) {
            throw new IllegalArgumentException("Vectors must have the same dimensions, but had " + dimensions()
                    + " and " + other.dimensions() + ".");
        }
        double norms = norm() * other.norm();
        return norms == 0 ? 0 : Math.max(-1, Math.min(1, product(numbers, other.numbers) / norms));
    }

    private static double product(float[] left, float[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += (double) left[i] * right[i];
        }
        return sum;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Embedding that && Arrays.equals(numbers, that.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return "Embedding[" + numbers.length + " dimensions]";
    }
}
