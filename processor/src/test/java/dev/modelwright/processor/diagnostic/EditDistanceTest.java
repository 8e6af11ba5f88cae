package dev.modelwright.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "'', abc, 3",
        "abc, '', 3",
        "same, same, 0",
        "abc, abd, 1",
        "abc, xabc, 1",
        "abc, ab, 1",
        "ab, ba, 1",
        "abc, bac, 1",
        "abc, acb, 1",
        "abcd, badc, 2",
        "ab, cd, 2",
        "aab, baa, 2",
        "kitten, sitting, 3"
    })
    void addedDroppedChangedAndSwappedLettersCountOnce(String from, String to, int distance) {
        assertThat(EditDistance.between(from, to, 9)).isEqualTo(distance);
        assertThat(EditDistance.between(to, from, 9)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource({"a, abcd, 3", "abcdefgh, a, 3", "a, abcdefgh, 1"})
    void distanceBeyondTheLimitIsNotLessThanTheLimit(String from, String to, int limit) {
        assertThat(EditDistance.between(from, to, limit)).isGreaterThanOrEqualTo(limit);
    }
}
