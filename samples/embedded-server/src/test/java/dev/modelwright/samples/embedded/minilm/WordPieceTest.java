package dev.modelwright.samples.embedded.minilm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class WordPieceTest {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    private final WordPiece tokens = WordPiece.read(text("/all-minilm-l6-v2-q-tokenizer.json"));

    /** Lines of a text and the ids that the tokenizer's own authors' library gives it: `@huggingface/tokenizers` 0.2.0. */
    static List<String> golden() {
        return text("wordpieces.tsv").lines().toList();
    }

    @ParameterizedTest
    @MethodSource("golden")
    void idsAreThoseOfAnotherImplementation(String line) {
        String[] columns = line.split("\t", 2);
        String given = ESCAPE.matcher(columns[0])
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));

        assertThat(tokens.ids(given, 512))
                .containsExactly(Arrays.stream(columns[1].split(" "))
                        .mapToInt(Integer::parseInt)
                        .toArray());
    }

    @Test
    void textThatLooksLikeASpecialTokenIsText() {
        assertThat(tokens.ids("[SEP]", 512)).hasSize(5).containsOnlyOnce(102);
    }

    @ParameterizedTest
    @CsvSource({"253, 255", "254, 256", "255, 256", "5000, 256"})
    void longTextIsCutAndStillHasItsEnd(int words, int count) {
        int[] ids = tokens.ids("rain ".repeat(words), 256);

        assertThat(ids).hasSize(count).startsWith(101).endsWith(102);
    }

    @Test
    void vocabularyMustBeOne() {
        assertThatThrownBy(() -> WordPiece.read("{}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The vocabulary must have `[UNK]`.");
        assertThatThrownBy(() -> WordPiece.read("no JSON"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The vocabulary must be JSON");
    }

    @Test
    void modelThatIsClosedSaysSo() {
        MiniLm model = MiniLm.load();
        float[] vector = model.embed(List.of("a")).get(0);
        model.close();
        model.close();

        assertThat(vector[0]).isNotCloseTo(0, within(1e-9f));
        assertThatThrownBy(() -> model.embed(List.of("a"))).hasMessage("The server is being closed.");
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(WordPieceTest.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
