package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.processor.check.CheckedVendor;
import dev.modelwright.processor.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A vendor whose three files stand one after the other: the vendor file, a model file and a position file. */
final class FuzzVendor {

    private static final String BETWEEN = "\n====\n";
    private static final String FOLDER = "src/main/resources/fuzz/";
    private static final List<String> NAMES = List.of("v.yaml", "models/llm/m-1.yaml", "models/llm/_position.yaml");
    private static final String SOURCE = """
            package fuzz;

            /** Any vendor. */
            @dev.modelwright.annotation.Provider(value = "v.yaml", schemaOnly = true)
            public interface V {}
            """;

    private final Project project;
    private final Map<String, byte[]> files;

    private FuzzVendor(Project project, Map<String, byte[]> files) {
        this.project = project;
        this.files = files;
    }

    /** Writes a vendor into a folder, in place of the one before. */
    static FuzzVendor of(byte[] input, Path folder) throws IOException {
        Project project = Project.in(folder).write("src/main/java/fuzz/V.java", SOURCE);
        // Bytes that are no UTF-8 must arrive as they are.
        String[] parts = new String(input, StandardCharsets.ISO_8859_1).split(BETWEEN, NAMES.size());
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < NAMES.size(); i++) {
            Path file = project.root().resolve(FOLDER + NAMES.get(i));
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            if (i < parts.length) {
                byte[] content = parts[i].getBytes(StandardCharsets.ISO_8859_1);
                Files.write(file, content);
                files.put(file.toString(), content);
            }
        }
        return new FuzzVendor(project, files);
    }

    /** Reads and checks the vendor as the command line does. */
    Diagnostics check() {
        Diagnostics diagnostics = new Diagnostics();
        boolean read = CheckedVendor.read(project.root().resolve(FOLDER + NAMES.get(0)), diagnostics)
                .isPresent();
        assertThat(read || diagnostics.hasErrors()).isTrue();
        Bounded.check(diagnostics.sorted(), files);
        return diagnostics;
    }

    /** Compiles the vendor. What cannot become Java is reported as such: no message may be the compiler's own. */
    void compile() {
        Compiled compiled = Compile.of(project).option(Compile.NO_LINT).run();
        assertThat(compiled.findings())
                .allSatisfy(finding -> assertThat(finding.text())
                        .matches("(?s)\\[[a-z0-9-]+\\] .*")
                        .doesNotStartWith("[internal-error]"));
        assertThat(compiled.success()).isEqualTo(compiled.errors().isEmpty());
    }
}
