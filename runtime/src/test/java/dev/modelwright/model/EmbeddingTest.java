package dev.modelwright.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddingTest {

    @Test
    void numbersAreCopiedInAndOut() {
        float[] numbers = {1, 2};
        Embedding embedding = Embedding.of(numbers);
        numbers[0] = 9;
        embedding.toArray()[1] = 9;

        assertThat(embedding.toArray()).containsExactly(1, 2);
        assertThat(embedding).isEqualTo(Embedding.of(1, 2)).hasSameHashCodeAs(Embedding.of(1, 2));
        assertThat(embedding.dimensions()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
    void numbersAreFinite(float number) {
        assertThatThrownBy(() -> Embedding.of(1, number))
                .isInstanceOf(MalformedAnswerException.class)
                .hasMessage("Number 1 of a vector must be finite, but was " + number + ".");
    }

    @Test
    void thereIsAtLeastOneNumber() {
        assertThatThrownBy(Embedding::of).hasMessage("A vector must have at least one number.");
    }

    @Test
    void cosineTellsTheAngle() {
        assertThat(Embedding.of(1, 0).cosine(Embedding.of(5, 0))).isEqualTo(1);
        assertThat(Embedding.of(1, 0).cosine(Embedding.of(0, 2))).isZero();
        assertThat(Embedding.of(1, 0).cosine(Embedding.of(-3, 0))).isEqualTo(-1);
        assertThat(Embedding.of(0, 0).cosine(Embedding.of(1, 1))).isZero();
        assertThat(Embedding.of(3e38f, 3e38f).cosine(Embedding.of(3e38f, 3e38f)))
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void vectorsOfDifferentDimensionsHaveNoAngle() {
        assertThatThrownBy(() -> Embedding.of(1).cosine(Embedding.of(1, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Vectors must have the same dimensions, but had 1 and 2.");
    }

    @Test
    void normalizedVectorHasLengthOne() {
        assertThat(Embedding.of(3, 4).normalized()).isEqualTo(Embedding.of(0.6f, 0.8f));
        assertThat(Embedding.of(0, 0).normalized()).isEqualTo(Embedding.of(0, 0));
        assertThat(Embedding.of(3, 4).norm()).isEqualTo(5);
    }

    @Test
    void textShowsHowLongItIsAndNotWhatIsInIt() {
        assertThat(Embedding.of(1, 2, 3)).hasToString("Embedding[3 dimensions]");
    }
}
