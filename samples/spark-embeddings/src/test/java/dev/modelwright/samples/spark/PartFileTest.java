package dev.modelwright.samples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PartFileTest {

    private static final Part PART = new Part(7, 14, 2);

    @TempDir
    private Path folder;

    @Test
    void committedFileHoldsItsPartAndNoOther() throws IOException {
        write(1, 0.5f, true);
        Path file = PartFile.of(folder, PART);

        assertThat(names()).containsExactly("part-00007.vectors");
        assertThat(Files.size(file)).isEqualTo(20 + 2 * 3 * 4 + 8);
        assertThat(PartFile.holds(file, PART)).isTrue();
        assertThat(PartFile.holds(file, new Part(7, 15, 2))).isFalse();
        assertThat(PartFile.holds(file, new Part(7, 14, 3))).isFalse();
        assertThat(PartFiles.vectors(file)).containsExactly(new float[] {0.5f, 1, 2}, new float[] {0.5f, 1, 2});
    }

    @Test
    void attemptThatDoesNotCommitLeavesNothing() throws IOException {
        write(1, 0.5f, false);

        assertThat(names()).isEmpty();
    }

    @Test
    void attemptThatWasKilledIsNotTakenForTheFile() throws IOException {
        PartFile killed = PartFile.write(folder, PART, 1);
        killed.add(new float[] {1, 2, 3});

        assertThat(PartFile.holds(PartFile.of(folder, PART), PART)).isFalse();
        write(2, 0.5f, true);
        assertThat(PartFile.holds(PartFile.of(folder, PART), PART)).isTrue();
        killed.close();
        assertThat(names()).containsExactly("part-00007.vectors");
    }

    @Test
    void laterCommitTakesThePlaceOfTheEarlier() throws IOException {
        write(1, 0.5f, true);
        write(2, 0.25f, true);

        assertThat(names()).containsExactly("part-00007.vectors");
        assertThat(PartFiles.vectors(PartFile.of(folder, PART)).get(0)[0]).isEqualTo(0.25f);
    }

    @Test
    void fileThatWasHarmedOrCutDoesNotHoldItsPart() throws IOException {
        write(1, 0.5f, true);
        Path file = PartFile.of(folder, PART);
        try (RandomAccessFile harmed = new RandomAccessFile(file.toFile(), "rw")) {
            harmed.seek(25);
            harmed.write(99);
        }
        assertThat(PartFile.holds(file, PART)).isFalse();

        write(2, 0.5f, true);
        Files.write(file, List.of("MWV1"));
        assertThat(PartFile.holds(file, PART)).isFalse();
        Files.delete(file);
        assertThat(PartFile.holds(file, PART)).isFalse();
    }

    @Test
    void partMustBeWhole() throws IOException {
        try (PartFile file = PartFile.write(folder, PART, 1)) {
            file.add(new float[] {1});

            assertThatThrownBy(file::commit)
                    .isInstanceOf(IOException.class)
                    .hasMessage("Part 7 must have 2 vectors, but had 1.");
            assertThatThrownBy(() -> file.add(new float[] {1, 2}))
                    .isInstanceOf(IOException.class)
                    .hasMessage("Vectors must have 1 numbers, but one had 2.");
        }
    }

    private void write(long attempt, float first, boolean commit) throws IOException {
        try (PartFile file = PartFile.write(folder, PART, attempt)) {
            file.add(new float[] {first, 1, 2});
            file.add(new float[] {first, 1, 2});
            if (commit) {
                file.commit();
            }
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
