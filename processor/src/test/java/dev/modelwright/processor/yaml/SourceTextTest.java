package dev.modelwright.processor.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.processor.diagnostic.Diagnostic;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FileLocation;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SourceTextTest {

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void linesEndAtEveryKindOfLineEnd() {
        SourceText source = decode("a\r\nb\rc\nd").orElseThrow();
        assertThat(source.location(1, 1).lineText()).isEqualTo("a");
        assertThat(source.location(2, 1).lineText()).isEqualTo("b");
        assertThat(source.location(3, 1).lineText()).isEqualTo("c");
        assertThat(source.location(4, 1).lineText()).isEqualTo("d");
    }

    @Test
    void byteOrderMarkIsNoCharacter() {
        assertThat(decode("\ufeffa: 1").orElseThrow().text()).isEqualTo("a: 1");
    }

    @Test
    void placeBeyondTheEndIsMovedToTheEnd() {
        FileLocation place = decode("a: 1\nb\n\n").orElseThrow().location(99, 7);
        assertThat(place.line()).isEqualTo(2);
        assertThat(place.column()).isEqualTo(2);
    }

    @Test
    void byteThatIsNoUtf8IsReportedAtItsPlace() {
        byte[] latin1 = "a: 1\nb: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(SourceText.decode("v.yaml", "/v.yaml", latin1, diagnostics)).isEmpty();
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::text)
                .containsExactly("[not-utf8] /v.yaml:2:7: The file must be UTF-8, but byte 12 is not."
                        + " Save the file as UTF-8.\nb: caf\n      ^");
    }

    @Test
    void truncatedCharacterAtTheEndIsReported() {
        byte[] truncated = {'a', (byte) 0xe6, (byte) 0xa8};
        assertThat(SourceText.decode("v.yaml", "/v.yaml", truncated, diagnostics))
                .isEmpty();
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    @Test
    void fileOf50MegabytesIsRefusedBeforeItIsDecoded() {
        assertThat(SourceText.decode("v.yaml", "/v.yaml", new byte[50_000_000], diagnostics))
                .isEmpty();
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::message)
                .containsExactly("The file must not exceed 262144 characters, but has 50000000 bytes.");
    }

    @Test
    void greatestFileIsRead() {
        assertThat(decode("a".repeat(SourceText.LONGEST))).isPresent();
        assertThat(decode("a".repeat(SourceText.LONGEST + 1))).isEmpty();
    }

    private Optional<SourceText> decode(String text) {
        return SourceText.decode("v.yaml", "/v.yaml", text.getBytes(StandardCharsets.UTF_8), diagnostics);
    }
}
