package dev.modelwright.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PositionFileTest {

    private final Reading reading = new Reading();

    @Test
    void namesKeepTheirOrderAndPlaces() {
        assertThat(names("# first\n- b\n- a\n")).containsExactly("b", "a");
        assertThat(reading.position("# first\n- b\n")
                        .orElseThrow()
                        .names()
                        .get(0)
                        .location()
                        .line())
                .isEqualTo(2);
        assertThat(reading.found()).isEmpty();
    }

    @Test
    void secondMentionIsLeftOut() {
        assertThat(names("- a\n- b\n- a\n")).containsExactly("a", "b");
        assertThat(reading.found()).containsExactly("repeated-element 3:3");
    }

    @Test
    void textThatWasAListNamesNothing() {
        assertThat(names("- a\n  - b\n  - c\n- d\n")).containsExactly("d");
    }

    @Test
    void dashInsideAnElementIsNoList() {
        assertThat(names("- a - b\n- c\n  d\n")).containsExactly("a - b", "c d");
    }

    @Test
    void fileOfCommentsIsEmpty() {
        assertThat(reading.position("\n# nothing yet\n")).isEmpty();
        assertThat(reading.found()).containsExactly("empty-value 1:1");
    }

    @Test
    void numberIsTakenAsItIsWritten() {
        assertThat(names("- 4.0\n")).containsExactly("4.0");
        assertThat(reading.found()).containsExactly("unquoted-value 1:3");
    }

    private List<String> names(String yaml) {
        return reading.position(yaml).orElseThrow().names().stream()
                .map(LocatedText::text)
                .toList();
    }
}
