package dev.modelwright.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.text.SourceHash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of sources as the runtime reads it; what the processor writes into it is tried there. */
final class VendorSourcesTest {

    @TempDir
    private Path resources;

    @Test
    void aProviderWrittenByHandHasNone() {
        assertThatThrownBy(() -> VendorSources.of(AcmeProvider.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Provider `dev.modelwright.registry.AcmeProvider` must have a file"
                        + " `/META-INF/modelwright/dev.modelwright.registry.AcmeProvider.sources`, but has none."
                        + " Compile it with modelwright-processor.");
    }

    @Test
    void resourcesMustBeAFolder() throws IOException {
        VendorSources sources = VendorSources.of(GeneratedProvider.class);
        assertThat(sources.changes(resources)).containsExactly(Map.entry("acme/acme.yaml", "is no longer there"));
        assertThatThrownBy(() -> sources.changes(resources.resolve("absent")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("absent` must be a folder, but is none.");
    }

    @Test
    void changesAreInTheOrderOfTheirPathsAndCannotBeChanged() throws IOException {
        SourceList list = SourceList.parse(List.of("# A remark.", "file " + hash("b") + " b.yaml", "none a.yaml"));
        write("b.yaml", "b2");
        write("a.yaml", "a");
        assertThat(list.changes(resources).keySet()).containsExactly("a.yaml", "b.yaml");
        Map<String, String> changes = VendorSources.of(GeneratedProvider.class).changes(resources);
        assertThatThrownBy(changes::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aFolderInPlaceOfAFileIsNoFile() throws IOException {
        Files.createDirectories(resources.resolve("b.yaml"));
        Files.createDirectories(resources.resolve("a.yaml"));
        SourceList list = SourceList.parse(List.of("file " + hash("b") + " b.yaml", "none a.yaml"));
        assertThat(list.changes(resources)).containsExactly(Map.entry("b.yaml", "is no longer there"));
    }

    @Test
    void aModelFileThatWasNotReadIsNewAndOthersAreNot() throws IOException {
        Files.createDirectories(resources.resolve("models/llm"));
        for (String name :
                List.of("models/llm/old.yaml", "models/llm/new.yaml", "models/llm/_position.yaml", "c.yaml")) {
            write(name, "text");
        }
        SourceList list = SourceList.parse(List.of(
                "file " + hash("text") + " models/llm/old.yaml", "glob models/llm/*.yaml", "glob absent/*.yaml"));
        assertThat(list.changes(resources)).containsExactly(Map.entry("models/llm/new.yaml", "is new"));
    }

    @Test
    void anUnknownLineIsRefused() {
        assertThatThrownBy(() -> SourceList.parse(List.of("root .", "link a b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Line `link a b` cannot be understood.");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(resources.resolve(name), text);
    }

    private static String hash(String text) {
        return SourceHash.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
