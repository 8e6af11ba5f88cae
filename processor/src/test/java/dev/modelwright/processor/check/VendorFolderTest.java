package dev.modelwright.processor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VendorFolderTest {

    @TempDir
    private Path temporary;

    private Path root = Path.of("");

    @BeforeEach
    void layOutAPlugin() throws IOException {
        root = Files.createDirectories(temporary.resolve("acme"));
        for (String file : List.of(
                "provider/acme.yaml",
                "_assets/small.svg",
                "models/llm/b.yaml",
                "models/llm/a.yaml",
                "models/llm/.hidden.yaml",
                "models/llm/_position.yaml",
                "models/llm/deep/er/c.yaml",
                "models/llm/note.txt",
                "models/tts.yaml/x.yaml")) {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), "x");
        }
    }

    @Test
    void rootOfAPluginIsTheParentOfTheProviderFolder() {
        assertThat(plugin().root()).contains(root);
        assertThat(flat().root()).contains(root.resolve("models/llm"));
        assertThat(VendorFolder.none().root()).isEmpty();
    }

    @Test
    void rootIsKnownFromTheNameAlone() {
        assertThat(VendorFolder.rootOf("acme.yaml")).isEmpty();
        assertThat(VendorFolder.rootOf("provider/acme.yaml")).isEmpty();
        assertThat(VendorFolder.rootOf("vendors/acme.yaml")).isEqualTo("vendors/");
        assertThat(VendorFolder.rootOf("vendors/provider/acme.yaml")).isEqualTo("vendors/");
        assertThat(VendorFolder.rootOf("my-provider/acme.yaml")).isEqualTo("my-provider/");
    }

    @Test
    void patternMatchesFilesInOneOrderWithoutPositionAndHiddenOnes() {
        assertThat(names("models/llm/*.yaml")).containsExactly("models/llm/a.yaml", "models/llm/b.yaml");
    }

    @Test
    void doubleStarMatchesAnyNumberOfFolders() {
        assertThat(names("models/**/*.yaml"))
                .containsExactly(
                        "models/llm/a.yaml",
                        "models/llm/b.yaml",
                        "models/llm/deep/er/c.yaml",
                        "models/tts.yaml/x.yaml");
        assertThat(names("models/llm/**/c.yaml")).containsExactly("models/llm/deep/er/c.yaml");
        assertThat(names("**/**/a.yaml")).containsExactly("models/llm/a.yaml");
    }

    @Test
    void hiddenFoldersAreNotLookedInto() throws IOException {
        Path hidden = Files.createDirectories(root.resolve("models/.old"));
        Files.writeString(hidden.resolve("a.yaml"), "x");
        assertThat(names("models/**/a.yaml")).containsExactly("models/llm/a.yaml");
    }

    @Test
    void foldersAreLookedIntoToADepthOf32() throws IOException {
        Path deepest = Files.createDirectories(root.resolve("models" + "/d".repeat(33)));
        Files.writeString(deepest.resolve("z.yaml"), "x");
        assertThat(names("models/**/z.yaml")).isEmpty();
        Files.writeString(deepest.resolveSibling("z.yaml"), "x");
        assertThat(names("models/**/z.yaml")).containsExactly("models" + "/d".repeat(32) + "/z.yaml");
    }

    @Test
    void folderIsNoModelFile() {
        assertThat(names("models/*.yaml")).isEmpty();
    }

    @Test
    void patternThatLeadsOutMatchesNothing() {
        assertThat(names("../*/provider/*.yaml")).isEmpty();
        assertThat(names("/etc/*")).isEmpty();
    }

    @Test
    void fileIsFoundByItsExactNameOnly() {
        assertThat(plugin().file("models/llm/a.yaml"))
                .isEqualTo(new FileLookup.Found(root.resolve("models/llm/a.yaml")));
        assertThat(plugin().file("models/LLM/a.yaml"))
                .isEqualTo(new FileLookup.Missing("there is none", " Did you mean `llm`?"));
        assertThat(plugin().file("./models//llm/a.yaml")).isInstanceOf(FileLookup.Found.class);
        assertThat(plugin().file("models/llm")).isEqualTo(new FileLookup.Missing("it is a folder", ""));
        assertThat(plugin().file("models/llm/a.yaml/x")).isInstanceOf(FileLookup.Missing.class);
        assertThat(plugin().file("")).isInstanceOf(FileLookup.Missing.class);
    }

    @Test
    void pathThatLeadsOutIsRefused() {
        assertThat(plugin().file("../acme/provider/acme.yaml")).isEqualTo(new FileLookup.Outside("has `..`"));
        assertThat(plugin().file("/etc/passwd")).isEqualTo(new FileLookup.Outside("is absolute"));
        assertThat(plugin().file("C:/x")).isEqualTo(new FileLookup.Outside("is absolute"));
        assertThat(plugin().file("https://x/y.svg")).isEqualTo(new FileLookup.Outside("is a web address"));
        assertThat(plugin().file("a\\b")).isInstanceOf(FileLookup.Outside.class);
        assertThat(plugin().file("\\b")).isInstanceOf(FileLookup.Outside.class);
        assertThat(plugin().file("a\u0000b")).isInstanceOf(FileLookup.Outside.class);
    }

    @Test
    void linkThatLeadsOutIsRefused() throws IOException {
        Path outside = Files.writeString(temporary.resolve("outside.yaml"), "x");
        link(root.resolve("models/llm/z.yaml"), outside);
        link(root.resolve("_assets/gone.svg"), root.resolve("nothing"));
        assertThat(plugin().file("models/llm/z.yaml")).isEqualTo(new FileLookup.Outside("is a link that leads out"));
        assertThat(names("models/llm/*.yaml")).doesNotContain("models/llm/z.yaml");
        assertThat(plugin().icon("gone.svg")).isEqualTo(new FileLookup.Missing("it is a link to nothing", ""));
    }

    @Test
    void linkInACircleEnds() throws IOException {
        link(root.resolve("models/loop"), root.resolve("models"));
        assertThat(names("models/**/a.yaml")).containsExactly("models/llm/a.yaml");
    }

    @Test
    void iconLiesAmongTheAssetsAndInAFlatFolderAlsoBesideTheFile() {
        assertThat(plugin().icon("small.svg")).isInstanceOf(FileLookup.Found.class);
        assertThat(plugin().icon("provider/acme.yaml")).isInstanceOf(FileLookup.Missing.class);
        assertThat(flat().icon("note.txt")).isInstanceOf(FileLookup.Found.class);
    }

    private VendorFolder plugin() {
        return VendorFolder.of(root.resolve("provider/acme.yaml"));
    }

    private VendorFolder flat() {
        return VendorFolder.of(root.resolve("models/llm/acme.yaml"));
    }

    private List<String> names(String pattern) {
        return plugin().modelFiles(pattern).stream()
                .map(file -> root.relativize(file).toString().replace('\\', '/'))
                .toList();
    }

    private static void link(Path link, Path target) throws IOException {
        try {
            Files.createSymbolicLink(link, target);
        } catch (UnsupportedOperationException noLinks) {
            assumeTrue(false, "skipped: the file system has no links");
        }
    }
}
