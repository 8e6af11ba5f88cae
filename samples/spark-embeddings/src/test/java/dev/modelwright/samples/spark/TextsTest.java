package dev.modelwright.samples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class TextsTest {

    @Test
    void textIsMadeOfItsNumberAlone() {
        assertThat(Texts.at(0))
                .isEqualTo("The old sailor forgot a wooden boat before breakfast, as note 0 says.")
                .isEqualTo(Texts.at(0));
        assertThat(Texts.at(999_999)).isEqualTo("The old sailor forgot a silver spoon at noon, as note 999999 says.");
    }

    @Test
    void noTwoTextsAreTheSame() {
        assertThat(LongStream.range(0, 100_000).mapToObj(Texts::at)).doesNotHaveDuplicates();
    }
}
