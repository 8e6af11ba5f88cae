package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FileLocation;
import dev.modelwright.processor.yaml.SourceText;
import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.processor.yaml.YamlReader;
import dev.modelwright.processor.yaml.YamlScalar;
import dev.modelwright.processor.yaml.YamlSequence;
import java.util.Map;
import java.util.Optional;

/** What must hold whatever bytes are read as YAML. */
final class YamlFuzz {

    private static final String FILE = "/v.yaml";

    private YamlFuzz() {}

    static void run(byte[] input) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<YamlNode> root = SourceText.decode("v.yaml", FILE, input, diagnostics)
                .flatMap(source -> YamlReader.read(source, diagnostics));
        assertThat(root.isPresent() || diagnostics.hasErrors()).isTrue();
        Bounded.check(diagnostics.sorted(), Map.of(FILE, input));
        root.ifPresent(YamlFuzz::assertUsable);
    }

    private static void assertUsable(YamlNode node) {
        FileLocation place = node.location();
        assertThat(place.column())
                .isBetween(
                        1, place.lineText().codePointCount(0, place.lineText().length()) + 1);
        assertThat(node.describe()).isNotBlank().hasSizeLessThan(200);
        if (node instanceof YamlMapping mapping) {
            mapping.entries().forEach(entry -> {
                assertUsable(entry.key());
                assertUsable(entry.value());
                assertThat(mapping.value(entry.key().text())).contains(entry.value());
            });
        } else if (node instanceof YamlSequence sequence) {
            sequence.elements().forEach(YamlFuzz::assertUsable);
        } else if (node instanceof YamlScalar scalar) {
            assertThat(scalar.number().isPresent() && scalar.bool().isPresent()).isFalse();
            assertThat(scalar.isCollapsedList()).isIn(true, false);
        }
    }
}
