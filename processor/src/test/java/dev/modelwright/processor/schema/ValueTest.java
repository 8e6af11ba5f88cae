package dev.modelwright.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ValueTest {

    private final Reading reading = new Reading();

    @Test
    void numberOrBooleanIsTakenAsTextAsWritten() {
        assertThat(reading.value("0.150").text()).contains("0.150");
        assertThat(reading.value("True").text()).contains("True");
        assertThat(reading.found()).containsExactly("unquoted-value 1:1", "unquoted-value 1:1");
    }

    @Test
    void quotedAndBlockTextsAreTexts() {
        assertThat(reading.value("'1'").text()).contains("1");
        assertThat(reading.value("|-\n  true\n").text()).contains("true");
        assertThat(reading.found()).isEmpty();
    }

    @Test
    void blankTextIsNoWord() {
        assertThat(reading.value("' '").word()).isEmpty();
        assertThat(reading.found()).containsExactly("wrong-type 1:1");
    }

    @Test
    void booleanOfYaml11IsNoBoolean() {
        assertThat(reading.value("yes").bool()).isEmpty();
        assertThat(reading.value("1").bool()).isEmpty();
        assertThat(reading.messages())
                .containsExactly(
                        "`value` must be `true` or `false`, but was `1`.",
                        "`value` must be `true` or `false`, but was `yes`.");
    }

    @Test
    void numberInOtherNotationsIsExact() {
        assertThat(Numbers.decimal(reading.value("0x10")).orElseThrow()).isEqualByComparingTo("16");
        assertThat(Numbers.decimal(reading.value("1e3")).orElseThrow()).isEqualByComparingTo("1000");
        assertThat(Numbers.integer(reading.value("1e3"), 0)).contains(1000);
        assertThat(reading.found()).isEmpty();
    }

    @Test
    void languageTextsOfEveryShapeAreChecked() {
        assertThat(LocalizedTextReader.read(reading.value("{en_US: a, ko_KR: b, zh_Hans: null}"))
                        .orElseThrow()
                        .texts())
                .containsEntry("ko_KR", "b")
                .doesNotContainKey("zh_Hans");
        assertThat(LocalizedTextReader.read(reading.value("[a]"))).isEmpty();
        assertThat(LocalizedTextReader.read(reading.value("{en_US: }"))).isEmpty();
        assertThat(reading.found()).containsExactly("wrong-type 1:1", "wrong-type 1:8", "unknown-language 1:12");
    }
}
