package dev.modelwright.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abcd | 4 | abcd",
                "abcdefghij | 4 | abcd/efgh/ij",
                "abcd. | 3 | abc/d.",
                "Hi.xxxxxx | 5 | Hi./xxxxx/x",
                "One.Two?Three! | 8 | One.Two?/Three!",
                "One. Two! Three? Four | 8 | One./ Two!/ Three?/ Four",
                "It costs 3.14 now. | 12 | It costs 3.1/4 now.",
                "See 3.14. Then go. | 12 | See 3.14./ Then go.",
                "a.b. c d | 5 | a.b./ c d"
            })
    void textIsCutAfterTheLastEndOfASentenceInReach(String text, int length, String pieces) {
        assertThat(Sentences.split(text, length)).containsExactly(pieces.split("/"));
    }

    @Test
    void chineseSentencesEndToo() {
        assertThat(Sentences.split("你好。再见。", 4)).containsExactly("你好。", "再见。");
    }

    @Test
    void noTextIsNoPiece() {
        assertThat(Sentences.split("", 3)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void lengthMustBeAtLeastOne(int length) {
        assertThatThrownBy(() -> Sentences.split("a", length))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The length must be at least 1, but was " + length + ".");
    }

    @Test
    void piecesJoinToTheTextAndFitWhateverTheText() {
        long seed = 20_261_125L;
        System.getLogger("test").log(System.Logger.Level.DEBUG, "seed {0}", seed);
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(List.of("a", "1", ".", " ", "!", "。", "\ud83d\ude00", "\ud800")
                        .get(random.nextInt(8)));
            }
            int length = 1 + random.nextInt(9);
            List<String> pieces = Sentences.split(text.toString(), length);
            assertThat(String.join("", pieces))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(text.toString());
            assertThat(pieces)
                    .allSatisfy(piece ->
                            assertThat(piece.codePointCount(0, piece.length())).isBetween(1, length));
        }
    }
}
