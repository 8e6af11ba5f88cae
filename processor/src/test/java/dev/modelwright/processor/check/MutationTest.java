package dev.modelwright.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.processor.diagnostic.Diagnostic;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FileLocation;
import dev.modelwright.processor.schema.LocatedModel;
import dev.modelwright.processor.schema.LocatedModels;
import dev.modelwright.processor.schema.LocatedPosition;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.ModelFile;
import dev.modelwright.processor.schema.PositionFile;
import dev.modelwright.processor.schema.SectionModels;
import dev.modelwright.processor.schema.VendorFile;
import dev.modelwright.processor.yaml.SourceText;
import dev.modelwright.schema.ModelKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Random damage to vendor, model and position files: nothing is ever thrown, and findings lie inside the file. */
final class MutationTest {

    private static final int ROUNDS = 3_000;

    private final Damage damage = new Damage(20_261_122);
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void damagedVendorFilesAreReportedInsideTheFile() throws IOException {
        List<Fixture> fixtures = Fixture.withoutJava().stream()
                .filter(fixture -> !Files.exists(fixture.folder().resolve("padding.txt")))
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            Fixture fixture = fixtures.get(round % fixtures.size());
            byte[] bytes = damage.bytes(damage.of(text(fixture.vendorFile())));
            VendorFolder folder = VendorFolder.of(fixture.vendorFile());
            Diagnostics found = new Diagnostics();
            VendorFile.read("v.yaml", "/v.yaml", bytes, found)
                    .ifPresent(provider -> SchemaChecks.run(provider, folder, found));
            assertInside(found, "/v.yaml", bytes);
        }
    }

    @Test
    void damagedModelFilesAreReportedInsideTheFile() throws IOException {
        LocatedProvider vendor = vendor();
        List<Path> models = modelFiles();
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = damage.bytes(damage.of(text(models.get(round % models.size()))));
            Diagnostics found = new Diagnostics();
            Optional<LocatedModel> model = SourceText.decode("m.yaml", "/m.yaml", bytes, found)
                    .flatMap(text -> ModelFile.read(text, ModelKind.LLM, found));
            check(vendor, model.stream().toList(), List.of(), found);
            assertInside(found, "/m.yaml", bytes);
        }
    }

    @Test
    void damagedPositionFilesAreReportedInsideTheFile() throws IOException {
        LocatedProvider vendor = vendor();
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = damage.bytes(damage.of("- acme-1\n- acme-2\n# the rest\n- acme-3\n"));
            Diagnostics found = new Diagnostics();
            Optional<LocatedPosition> position = SourceText.decode("p.yaml", "/p.yaml", bytes, found)
                    .flatMap(text -> PositionFile.read(text, found));
            check(vendor, List.of(), position.stream().toList(), found);
            assertInside(found, "/p.yaml", bytes);
        }
    }

    private LocatedProvider vendor() throws IOException {
        Path file = Fixture.ROOT.resolve(Path.of("missing-mode", "provider", "acme.yaml"));
        return VendorFile.read("v.yaml", "/v.yaml", Files.readAllBytes(file), diagnostics)
                .orElseThrow();
    }

    private static void check(
            LocatedProvider vendor, List<LocatedModel> models, List<LocatedPosition> positions, Diagnostics found) {
        SectionModels section = new SectionModels(vendor.sections().get(0), models, positions, true);
        SchemaChecks.run(vendor.withModels(new LocatedModels(List.of(section))), VendorFolder.none(), found);
    }

    private static List<Path> modelFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Fixture.ROOT)) {
            List<Path> models = files.filter(file -> file.toString().contains("models"))
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            assertThat(models).hasSizeGreaterThan(50);
            return models;
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static void assertInside(Diagnostics diagnostics, String file, byte[] bytes) {
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        String[] lines = (decoded.startsWith("\ufeff") ? decoded.substring(1) : decoded).split("\r\n|\n|\r", -1);
        assertThat(diagnostics.sorted())
                .filteredOn(found -> found.location().owner().equals(file))
                .as(decoded)
                .allSatisfy(found -> assertInside(found, lines));
    }

    private static void assertInside(Diagnostic found, String[] lines) {
        FileLocation place = (FileLocation) found.location();
        assertThat(place.line()).isBetween(1, lines.length);
        String line = lines[place.line() - 1];
        assertThat(line).startsWith(place.lineText().replace("\ufffd", ""));
        assertThat(place.column()).isBetween(1, line.codePointCount(0, line.length()) + 1);
        assertThat(found.text().lines()).hasSize(3);
    }
}
