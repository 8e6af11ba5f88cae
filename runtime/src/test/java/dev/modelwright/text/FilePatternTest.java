package dev.modelwright.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FilePatternTest {

    @TempDir
    private Path folder;

    private Path root;

    @BeforeEach
    void layOut() throws IOException {
        root = folder.resolve("vendor");
        for (String file : new String[] {
            "models/llm/b.yaml", "models/llm/a.yaml", "models/llm/_position.yaml", "models/llm/.hidden.yaml",
            "models/llm/old/c.yaml", "models/llm/.git/d.yaml", "models/tts/e.yaml", "acme.yaml"
        }) {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), file);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "models/llm/*.yaml, 'models/llm/a.yaml models/llm/b.yaml'",
        "models/llm/**/*.yaml, 'models/llm/a.yaml models/llm/b.yaml models/llm/old/c.yaml'",
        "./models//tts/*, models/tts/e.yaml",
        "**/*.yaml, 'acme.yaml models/llm/a.yaml models/llm/b.yaml models/llm/old/c.yaml models/tts/e.yaml'",
        "models/llm/?.yaml, 'models/llm/a.yaml models/llm/b.yaml'",
        "models/llm/old, ''",
        "models/nothing/*.yaml, ''"
    })
    void modelFilesComeInTheirOrderWithoutPositionsAndHiddenOnes(String pattern, String files) {
        assertThat(paths(new FilePattern(pattern).modelFiles(root))).isEqualTo(files);
    }

    @Test
    void filesOfAnyNameAreFoundWhereNoModelsAreMeant() {
        assertThat(paths(new FilePattern("models/**/_position.yaml").files(root)))
                .isEqualTo("models/llm/_position.yaml");
    }

    @Test
    void linkThatLeadsOutIsNoModelFileAndOneInACircleEnds() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.yaml"), "secret");
        link(root.resolve("models/tts/out.yaml"), outside);
        link(root.resolve("models/tts/circle"), root.resolve("models"));

        assertThat(paths(new FilePattern("models/tts/**/*.yaml").modelFiles(root)))
                .isEqualTo("models/tts/e.yaml");
    }

    @Test
    void dotsAndDoubledSlashesAreNoSegments() {
        assertThat(FilePattern.segments("./a//b/./c/")).containsExactly("a", "b", "c");
        assertThat(FilePattern.segments("")).isEmpty();
    }

    private String paths(List<Path> files) {
        return files.stream()
                .map(file -> root.relativize(file).toString().replace('\\', '/'))
                .collect(Collectors.joining(" "));
    }

    private static void link(Path link, Path target) throws IOException {
        try {
            Files.createSymbolicLink(link, target);
        } catch (UnsupportedOperationException noLinks) {
            assumeTrue(false, "skipped: the file system has no links");
        }
    }
}
