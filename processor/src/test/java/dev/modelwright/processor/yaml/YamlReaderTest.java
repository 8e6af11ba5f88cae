package dev.modelwright.processor.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.processor.diagnostic.Diagnostic;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FileLocation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class YamlReaderTest {

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void everyNodeKnowsWhereItBegins() {
        YamlMapping root = mapping("a: 1\nb:\n  - x\n  - {k: 'v'}\nc: |\n  text\n");
        assertThat(root.entries())
                .extracting(entry -> place(entry.key()) + " " + place(entry.value()))
                .containsExactly("1:1 1:4", "2:1 3:3", "5:1 5:4");
        YamlSequence list = (YamlSequence) root.value("b").orElseThrow();
        assertThat(list.elements()).extracting(YamlReaderTest::place).containsExactly("3:5", "4:5");
        YamlMapping flow = (YamlMapping) list.elements().get(1);
        assertThat(place(flow.value("k").orElseThrow())).isEqualTo("4:9");
    }

    @Test
    void columnsCountCharactersNotCodeUnits() {
        assertThat(place(mapping("k😀y: 1\n").value("k😀y").orElseThrow())).isEqualTo("1:6");
    }

    @Test
    void byteOrderMarkAndCarriageReturnsDoNotMovePlaces() {
        YamlMapping root = mapping("\ufeffa: 1\r\nb: 2\rc: 3\r\n");
        assertThat(root.entries())
                .extracting(entry -> place(entry.key()) + " " + place(entry.value()))
                .containsExactly("1:1 1:4", "2:1 2:4", "3:1 3:4");
    }

    @Test
    void scalarIsKeptAsWrittenWithItsStyleAndKind() {
        assertThat(scalar("0.150"))
                .extracting(YamlScalar::text, YamlScalar::kind)
                .containsExactly("0.150", ScalarKind.DECIMAL);
        assertThat(scalar("'1'"))
                .extracting(YamlScalar::style, YamlScalar::kind)
                .containsExactly(ScalarStyle.QUOTED, ScalarKind.TEXT);
        assertThat(scalar("\"\""))
                .extracting(YamlScalar::text, YamlScalar::kind)
                .containsExactly("", ScalarKind.TEXT);
        assertThat(scalar("|\n  1\n"))
                .extracting(YamlScalar::style, YamlScalar::kind)
                .containsExactly(ScalarStyle.BLOCK, ScalarKind.TEXT);
        assertThat(scalar(">-\n  1\n  2\n").text()).isEqualTo("1 2");
        assertThat(scalar("yes").kind()).isEqualTo(ScalarKind.TEXT);
        assertThat(scalar("~").kind()).isEqualTo(ScalarKind.NULL);
        assertThat(scalar("True").bool()).contains(true);
        assertThat(scalar("-- 1").kind()).isEqualTo(ScalarKind.TEXT);
        assertThat(scalar("9".repeat(5000)).kind()).isEqualTo(ScalarKind.TEXT);
    }

    @Test
    void keyWithoutValueHasANullBehindItsColon() {
        YamlNode value = mapping("a:\nb: 1\n").value("a").orElseThrow();
        assertThat(value.isNull()).isTrue();
        assertThat(place(value)).isEqualTo("1:3");
    }

    @Test
    void duplicateKeyNamesBothPlacesAndTheFirstWins() {
        YamlMapping root = mapping("a: 1\nb: 2\n\"a\": 3\n");
        assertThat(root.value("a").orElseThrow().describe()).isEqualTo("`1`");
        assertThat(found()).containsExactly("duplicate-key 3:1");
        assertThat(diagnostics.sorted().get(0).message()).contains("line 1, column 1");
    }

    @Test
    void anchorAliasAndMergeKeyAreFoundAtTheirPlaces() {
        read("a: &x 1\nb: *x\nc:\n  <<: *x\nd: &y\n  k: 1\n&z e: 2\n");
        assertThat(found()).containsExactly("alias 1:4", "alias 2:4", "alias 4:3", "alias 5:4", "alias 7:1");
    }

    @Test
    void anchorOfTheRootIsReportedOnce() {
        read("&root a: 1\nb: 2\n");
        assertThat(found()).containsExactly("alias 1:1");
    }

    @Test
    void quotedMergeKeyIsAnOrdinaryKey() {
        read("'<<': 1\n");
        assertThat(found()).isEmpty();
    }

    @Test
    void aliasStandsForAValueThatWasReported() {
        assertThat(mapping("a: *x\n").value("a").orElseThrow().isBroken()).isTrue();
    }

    @Test
    void tagsAreFoundAtTheirPlaces() {
        read("a: !!str 1\nb: !x {k: 1}\nc: !!seq\n  - 1\nd: ! e\n!!str f: 1\n");
        assertThat(found()).containsExactly("tag 1:4", "tag 2:4", "tag 3:4", "tag 5:4", "tag 6:1");
    }

    @Test
    void keyMustBeAScalar() {
        read("a: 1\n? [b]\n: 2\n");
        assertThat(found()).containsExactly("complex-key 2:3");
    }

    @Test
    void aliasCannotBeAKey() {
        read("*k : 1\n");
        assertThat(found()).containsExactly("complex-key 1:1");
    }

    @Test
    void secondDocumentIsReportedAtItsDashesAndTheFirstIsStillRead() {
        assertThat(mapping("a: 1\n--- # next\nb: 2\n").entries()).hasSize(1);
        assertThat(found()).containsExactly("several-documents 2:1");
    }

    @Test
    void emptySecondDocumentIsReportedToo() {
        read("a: 1\n---\n");
        assertThat(found()).containsExactly("several-documents 2:1");
    }

    @Test
    void singleDocumentMayHaveMarkers() {
        read("%YAML 1.2\n---\na: 1\n...\n");
        assertThat(found()).isEmpty();
    }

    @Test
    void blankFileIsEmpty() {
        for (String text : List.of("", "\n \n", "# only\n# comments\n", "---\n", "~", "\ufeff")) {
            Diagnostics found = new Diagnostics();
            assertThat(YamlReader.read(SourceText.of("v.yaml", "/v.yaml", text), found))
                    .isEmpty();
            assertThat(found.sorted())
                    .extracting(diagnostic -> diagnostic.code().id())
                    .containsExactly("file-empty");
        }
    }

    @Test
    void tabIndentIsReportedAtTheTab() {
        read("a:\n\tb: 1\n");
        assertThat(found()).containsExactly("yaml-syntax 2:1");
    }

    @Test
    void unprintableCharacterIsReportedAtItsPlace() {
        read("a: 1\r\nb: x\u0007\n");
        assertThat(found()).containsExactly("yaml-syntax 2:5");
    }

    private Optional<YamlNode> read(String text) {
        return YamlReader.read(SourceText.of("v.yaml", "/v.yaml", text), diagnostics);
    }

    private YamlMapping mapping(String text) {
        return (YamlMapping) read(text).orElseThrow();
    }

    private YamlScalar scalar(String value) {
        return (YamlScalar) mapping("a: " + value).value("a").orElseThrow();
    }

    private List<String> found() {
        return diagnostics.sorted().stream().map(YamlReaderTest::found).toList();
    }

    private static String found(Diagnostic diagnostic) {
        FileLocation place = (FileLocation) diagnostic.location();
        return diagnostic.code().id() + " " + place.line() + ":" + place.column();
    }

    private static String place(YamlNode node) {
        return node.location().line() + ":" + node.location().column();
    }
}
