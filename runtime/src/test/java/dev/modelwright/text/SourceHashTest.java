package dev.modelwright.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SourceHashTest {

    @Test
    void itIsTheSha256OfTheBytes() {
        assertThat(hash("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(hash("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void lineEndsOfWindowsMakeNoDifference() {
        assertThat(hash("a: 1\r\n\r\nb: 2\r\n")).isEqualTo(hash("a: 1\n\nb: 2\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\rb", "a\n\rb", "a\r\r\nb", "a\nb\r", "a b", "a\n\nb", "\ufeffa\nb"})
    void everythingElseDoes(String text) {
        assertThat(hash(text)).isNotEqualTo(hash("a\nb"));
    }

    private static String hash(String text) {
        return SourceHash.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
