package dev.modelwright.processor.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.processor.diagnostic.Diagnostic;
import dev.modelwright.processor.diagnostic.DiagnosticCode;
import dev.modelwright.processor.diagnostic.FileLocation;
import dev.modelwright.processor.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Vendors without findings, and the smallest edits that make exactly one appear at the edited place. */
final class EditTest {

    private static final Path ROOT = Path.of("src", "test", "resources", "mutation");

    @TempDir
    private Path root;

    static List<Edit> edits() throws IOException {
        return Edit.readAll(ROOT.resolve("edits.txt"));
    }

    @Test
    void cleanVendorsHaveNoFindings() throws IOException {
        for (String vendor : List.of("acme", "beta", "gamma")) {
            copyClean(vendor);
            assertThat(findings(vendor)).as(vendor).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void theEditCausesItsFindingAndNoOther(Edit edit) throws IOException {
        copyClean(edit.vendor());
        edit.apply(root);
        // Notes are shown by the edits of their own code only.
        List<String> found = findings(edit.vendor()).stream()
                .filter(finding -> finding.severity() != Severity.NOTE
                        || finding.code().id().equals(edit.code()))
                .map(this::shown)
                .toList();
        assertThat(found).containsExactly("[" + edit.code() + "] " + edit.place());
    }

    @Test
    void everyCodeHasAnEditOrAReasonWhyItCannotHaveOne() throws IOException {
        Set<String> covered = edits().stream().map(Edit::code).collect(Collectors.toCollection(TreeSet::new));
        Reasons.read(ROOT.resolve("exclusions.tsv"))
                .forEach((code, reason) ->
                        assertThat(covered.add(code)).as("%s has no edit", code).isTrue());
        assertThat(covered)
                .containsExactlyInAnyOrderElementsOf(
                        DiagnosticCode.all().stream().map(DiagnosticCode::id).toList());
    }

    private void copyClean(String vendor) throws IOException {
        VendorCopy.copy(ROOT.resolve("clean").resolve(vendor), root.resolve(vendor), file -> true);
    }

    private List<Diagnostic> findings(String vendor) {
        return VendorCopy.findings(root.resolve(Path.of(vendor, "provider", vendor + ".yaml")));
    }

    private String shown(Diagnostic finding) {
        FileLocation place = (FileLocation) finding.location();
        String file = root.relativize(Path.of(place.absolutePath())).toString().replace('\\', '/');
        return "[" + finding.code().id() + "] " + file + ":" + place.line() + ":" + place.column();
    }
}
