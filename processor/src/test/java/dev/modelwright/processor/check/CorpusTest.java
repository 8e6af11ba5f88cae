package dev.modelwright.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.processor.diagnostic.Diagnostic;
import dev.modelwright.processor.diagnostic.DiagnosticCode;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FileLocation;
import dev.modelwright.processor.diagnostic.Severity;
import dev.modelwright.processor.schema.LocatedModel;
import dev.modelwright.processor.schema.LocatedProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Vendors as they are published work in Dify, so nothing of them may be refused that Dify can use. */
final class CorpusTest {

    private static final int UNMATCHED = 30;
    private static final Path RESOURCES = Path.of("src", "test", "resources", "corpus");

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void everyMatchedModelFileIsRead() throws IOException {
        List<LocatedProvider> vendors = Corpus.find().read(diagnostics);
        List<LocatedModel> models =
                vendors.stream().flatMap(vendor -> vendor.models().stream()).toList();
        assertThat(models).hasSize(782 - UNMATCHED);
    }

    @Test
    void publishedVendorsHaveExactlyTheExpectedErrors() throws IOException {
        Corpus corpus = Corpus.find();
        corpus.read(diagnostics);
        assertThat(found(corpus, Severity.ERROR)).isEqualTo(expected(corpus, "findings-error.tsv"));
    }

    @Test
    void warningsAreThoseOfTheReferenceCheckerButForExplainedDifferences() throws IOException {
        Corpus corpus = Corpus.find();
        corpus.read(diagnostics);
        assertThat(differences(found(corpus, Severity.WARNING), expected(corpus, "findings-warning.tsv")))
                .containsExactlyInAnyOrderElementsOf(explained(Severity.WARNING));
    }

    @Test
    void notesAreThoseOfTheReferenceCheckerButForExplainedDifferences() throws IOException {
        Corpus corpus = Corpus.find();
        corpus.read(diagnostics);
        List<String> found = found(corpus, Severity.NOTE).stream()
                .filter(row -> !row.startsWith("unstated-required\t")) // a check that the reference does not have
                .toList();
        assertThat(found).hasSizeGreaterThan(2_900);
        assertThat(differences(found, expected(corpus, "findings-info.tsv")))
                .containsExactlyInAnyOrderElementsOf(explained(Severity.NOTE));
    }

    private static List<String> explained(Severity severity) throws IOException {
        Set<String> codes = DiagnosticCode.all().stream()
                .filter(code -> code.severity() == severity)
                .map(DiagnosticCode::id)
                .collect(Collectors.toSet());
        return Corpus.rows(RESOURCES.resolve("corpus-differences.tsv")).stream()
                .filter(row -> codes.contains(row[1]))
                .peek(row -> assertThat(row[4]).as("reason").isNotBlank())
                .map(row -> String.join("\t", row[0], row[1], row[2], row[3]))
                .toList();
    }

    private static List<String> differences(List<String> found, List<String> expected) {
        List<String> differences = new ArrayList<>();
        without(expected, found).forEach(row -> differences.add("missing\t" + row));
        without(found, expected).forEach(row -> differences.add("added\t" + row));
        return differences;
    }

    private static List<String> without(List<String> rows, List<String> others) {
        List<String> rest = new ArrayList<>(rows);
        others.forEach(rest::remove);
        return rest;
    }

    private List<String> found(Corpus corpus, Severity severity) {
        return diagnostics.sorted().stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .map(diagnostic -> row(corpus, diagnostic))
                .sorted()
                .toList();
    }

    private static String row(Corpus corpus, Diagnostic diagnostic) {
        FileLocation place = (FileLocation) diagnostic.location();
        String file = corpus.root().relativize(Path.of(place.absolutePath())).toString();
        return diagnostic.code().id() + "\t" + file.replace('\\', '/') + "\t" + place.line();
    }

    private static List<String> expected(Corpus corpus, String table) throws IOException {
        Map<String, String> codes = new HashMap<>();
        Corpus.rows(RESOURCES.resolve("codes.tsv")).forEach(row -> codes.put(row[0], row[1]));
        return corpus.table(table).stream()
                .map(row -> codes.getOrDefault(row[0], row[0]) + "\t" + row[1] + "\t" + row[2])
                .sorted()
                .toList();
    }
}
