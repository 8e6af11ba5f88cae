package dev.modelwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VendorFilesTest {

    @TempDir
    private Path folder;

    @Test
    void yamlAndIconsAreFoundAtAnyDepth() throws IOException {
        create("a.yaml", "models/llm/b.YML", "_assets/icon.svg", "_assets/large.PNG", "A.java", "yaml", "a.yaml.bak");
        assertThat(found(folder))
                .containsExactly("_assets/icon.svg", "_assets/large.PNG", "a.yaml", "models/llm/b.YML");
    }

    @Test
    void whatTheBuildWritesAndHiddenFoldersAreLeftOut() throws IOException {
        create("a.yaml", "target/classes/a.yaml", ".git/b.yaml", ".c.yaml");
        assertThat(found(folder)).containsExactly(".c.yaml", "a.yaml");
    }

    @Test
    void aFolderBelowTheBuildsOwnIsLookedIntoWhenAskedFor() throws IOException {
        create("target/generated-resources/a.yaml");
        assertThat(found(folder.resolve("target/generated-resources")))
                .containsExactly("target/generated-resources/a.yaml");
    }

    @Test
    void foldersThatDoNotExistHoldNothing() throws IOException {
        assertThat(found(folder.resolve("absent"))).isEmpty();
    }

    @Test
    void aFileBelowTwoFoldersIsFoundOnce() throws IOException {
        create("sub/a.yaml");
        assertThat(VendorFiles.below(List.of(folder, folder.resolve("sub")), folder.resolve("target")))
                .hasSize(1);
    }

    private List<String> found(Path start) throws IOException {
        return VendorFiles.below(List.of(start), folder.resolve("target")).stream()
                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .toList();
    }

    private void create(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.createFile(file);
        }
    }
}
