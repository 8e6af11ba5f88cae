package dev.modelwright.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ConstantNameTest {

    @Test
    void wordsAreJoinedByUnderscores() {
        assertThat(ConstantName.of("gpt-4o")).contains("GPT_4O");
        assertThat(ConstantName.of("@cf/meta..llama")).contains("CF_META_LLAMA");
        assertThat(ConstantName.words("--top  p-")).containsExactly("top", "p");
    }

    @Test
    void nameThatBeginsWithADigitGetsAnUnderscore() {
        assertThat(ConstantName.of("4o")).contains("_4O");
        assertThat(ConstantName.of("o4")).contains("O4");
    }

    @Test
    void valueWithoutLettersOfAsciiHasNoName() {
        assertThat(ConstantName.of("\u9ed8\u8ba4")).isEmpty();
        assertThat(ConstantName.of("")).isEmpty();
    }
}
