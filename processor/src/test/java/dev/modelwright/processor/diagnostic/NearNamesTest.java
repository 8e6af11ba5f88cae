package dev.modelwright.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearNamesTest {

    private static final List<String> NAMES = List.of(
            "llm",
            "text-embedding",
            "rerank",
            "text-input",
            "secret-input",
            "select",
            "required",
            "completion",
            "en_US");

    @ParameterizedTest
    @CsvSource({
        "text_embedding, text-embedding",
        "TextEmbedding, text-embedding",
        "text-embeding, text-embedding",
        "text-generation, llm",
        "reranking, rerank",
        "text_input, text-input",
        "password, secret-input",
        "requierd, required",
        "reqired, required",
        "complete, completion",
        "en-us, en_US",
        "lm, llm",
    })
    void misspeltNameIsRecognised(String name, String meant) {
        assertThat(NearNames.find(name, NAMES)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"image", "x", "''", "completely-different", "tts"})
    void strangeNameHasNoNearOne(String name) {
        assertThat(NearNames.find(name, NAMES)).isEmpty();
    }

    @Test
    void hintIsASentenceToAppend() {
        assertThat(NearNames.hint("slect", NAMES)).isEqualTo(" Did you mean `select`?");
        assertThat(NearNames.hint("nothing-like-it", NAMES)).isEmpty();
    }

    @Test
    void overlongNameIsNotCompared() {
        assertThat(NearNames.find("select".repeat(1000), NAMES)).isEmpty();
        assertThat(NearNames.find("s".repeat(64), List.of("s".repeat(63)))).isPresent();
        assertThat(NearNames.find("s".repeat(65), List.of("s".repeat(64)))).isEmpty();
    }

    @Test
    void nameIsNotItsOwnNeighbour() {
        assertThat(NearNames.find("select", List.of("select", "selects"))).contains("selects");
        assertThat(NearNames.find("select", List.of("select"))).isEmpty();
    }

    @Test
    void firstOfTwoThatAreEquallyNearIsMeant() {
        assertThat(NearNames.find("selet", List.of("select", "seleft", "selett")))
                .contains("select");
    }

    @Test
    void wordIsMisspeltWhenALetterOrTwoAreWrong() {
        assertThat(NearNames.isMisspelt("frequency_penalt", "frequency_penalty"))
                .isTrue();
        assertThat(NearNames.isMisspelt("tempreature", "temperature")).isTrue();
        assertThat(NearNames.isMisspelt("temperature", "temperature")).isFalse();
        assertThat(NearNames.isMisspelt("temperate", "temperature")).isTrue();
        assertThat(NearNames.isMisspelt("temper", "temperature")).isFalse();
        assertThat(NearNames.isMisspelt("temperxyzre", "temperature")).isFalse();
        assertThat(NearNames.isMisspelt("seeds", "needs")).isTrue();
    }

    @Test
    void separatorsCapitalsAndShortWordsAreNoMisspelling() {
        assertThat(NearNames.isMisspelt("maxTokens", "max_tokens")).isFalse();
        assertThat(NearNames.isMisspelt("seed", "need")).isFalse();
    }
}
