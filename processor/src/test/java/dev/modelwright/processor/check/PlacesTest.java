package dev.modelwright.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.yaml.SourceText;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.processor.yaml.YamlReader;
import org.junit.jupiter.api.Test;

/** A finding is shown at what it is about, or at the nearest thing around it. */
final class PlacesTest {

    private final YamlNode root = YamlReader.read(
                    SourceText.of("a.yaml", "/a.yaml", "price:\n  unit: 1\nkinds: [llm, tts]\n"), new Diagnostics())
            .orElseThrow();
    private final YamlNode kinds = Places.at(root, "kinds");

    @Test
    void keysAreFollowedAsFarAsTheyGo() {
        assertThat(Places.at(root, "price", "unit").describe()).isEqualTo("`1`");
        assertThat(Places.at(root, "price", "currency")).isSameAs(Places.at(root, "price"));
        assertThat(Places.at(root, "prices", "unit")).isSameAs(root);
        assertThat(Places.at(root, "price", "unit", "more")).isSameAs(Places.at(root, "price", "unit"));
    }

    @Test
    void elementThatIsNotThereIsTheList() {
        assertThat(Places.element(kinds, 1).describe()).isEqualTo("`tts`");
        assertThat(Places.element(kinds, 2)).isSameAs(kinds);
        assertThat(Places.element(root, 0)).isSameAs(root);
    }

    @Test
    void nameThatIsNotThereIsTheList() {
        assertThat(Places.named(kinds, "tts").describe()).isEqualTo("`tts`");
        assertThat(Places.named(kinds, "rerank")).isSameAs(kinds);
        assertThat(Places.named(root, "llm")).isSameAs(root);
    }
}
