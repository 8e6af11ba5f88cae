package dev.modelwright.processor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.Lint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that a vendor names and that are links out of its folder are not read, and the author is told. */
final class LinkedFileTest {

    private static final String VENDOR = """
        provider: acme
        label: {en_US: Acme}
        supported_model_types: [llm]
        configurate_methods: [predefined-model]
        provider_credential_schema: {credential_form_schemas: []}
        icon_small: {en_US: acme.svg}
        models:
          llm:
            predefined: [models/llm/*.yaml]
            position: models/llm/_position.yaml
        """;
    private static final String MODEL = """
        model: acme-1
        model_type: llm
        model_properties: {mode: chat, context_size: 8192}
        """;

    @TempDir
    Path temporary;

    private Path vendor = Path.of("");

    @BeforeEach
    void layOutAVendor() throws IOException {
        vendor = write("acme/acme.yaml", VENDOR);
        write("acme/models/llm/acme-1.yaml", MODEL);
        write("acme/models/llm/_position.yaml", "- acme-1\n");
        write("acme/acme.svg", "<svg></svg>");
        assertThat(messages()).isEmpty();
    }

    @Test
    void positionFileThatIsALinkOutIsRefused() throws IOException {
        link("acme/models/llm/_position.yaml", write("other.yaml", "- acme-2\n"));
        assertThat(messages())
                .containsExactly("Position file `models/llm/_position.yaml` must stay inside `acme`,"
                        + " but is a link that leads out.");
    }

    @Test
    void iconThatIsALinkOutIsRefused() throws IOException {
        link("acme/acme.svg", write("other.svg", "<svg></svg>"));
        assertThat(messages())
                .containsExactly("Icon `acme.svg` must stay inside `_assets`, but is a link that leads out.");
    }

    private List<String> messages() {
        Diagnostics diagnostics = new Diagnostics();
        assertThat(CheckedVendor.read(vendor, diagnostics)).isPresent();
        return Lint.standard().apply(diagnostics.sorted()).stream()
                .map(found -> found.message())
                .toList();
    }

    private Path write(String path, String text) throws IOException {
        Path file = temporary.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private void link(String path, Path target) throws IOException {
        Path link = temporary.resolve(path);
        Files.delete(link);
        try {
            Files.createSymbolicLink(link, target);
        } catch (UnsupportedOperationException noLinks) {
            assumeTrue(false, "skipped: the file system has no links");
        }
    }
}
