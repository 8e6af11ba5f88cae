package dev.modelwright.samples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JobFolderTest {

    @TempDir
    private Path folder;

    @Test
    void folderIsMadeAndEverythingIsMissing() throws IOException {
        List<Part> parts = List.of(new Part(0, 0, 1), new Part(1, 1, 1));

        assertThat(JobFolder.open(folder.resolve("a/b"), "job").missing(parts)).isEqualTo(parts);
    }

    @Test
    void whatKilledAttemptsLeftIsClearedAway() throws IOException {
        JobFolder.open(folder, "job");
        Path left = Files.writeString(folder.resolve("part-00000.vectors.3.attempt"), "half");
        JobFolder.open(folder, "job");

        assertThat(left).doesNotExist();
    }

    @Test
    void folderOfAnotherJobIsRefused() throws IOException {
        JobFolder.open(folder, "10 texts");

        assertThatThrownBy(() -> JobFolder.open(folder, "20 texts"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The folder `" + folder
                        + "` holds the vectors of another job: 10 texts. This one is: 20 texts. Name another folder.");
    }

    @Test
    void folderWithOtherFilesIsRefused() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Dear");

        assertThatThrownBy(() -> JobFolder.open(folder, "job"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("must be empty or hold a job of this program, but had other files.");
    }

    @Test
    void successIsMarked() throws IOException {
        JobFolder.open(folder, "job").succeeded();

        assertThat(folder.resolve("_SUCCESS")).exists();
    }
}
