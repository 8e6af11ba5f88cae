package dev.modelwright.processor.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.processor.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;

/** Characters of two units, wherever the library's buffers end. */
final class WideCharacterTest {

    private static final String ROBOT = "\ud83e\udd16";

    @Test
    void characterOfTwoUnitsCanStandAtEveryPlace() {
        for (int length = 1000; length < 1060; length++) {
            String text = "x".repeat(length) + ROBOT + "y".repeat(3000) + ROBOT.repeat(1500);
            Diagnostics diagnostics = new Diagnostics();
            YamlMapping root =
                    (YamlMapping) YamlReader.read(SourceText.of("a.yaml", "/a.yaml", "label: " + text), diagnostics)
                            .orElseThrow();
            assertThat(diagnostics.sorted()).isEmpty();
            assertThat(root.value("label"))
                    .hasValueSatisfying(
                            node -> assertThat(((YamlScalar) node).text()).isEqualTo(text));
        }
    }
}
