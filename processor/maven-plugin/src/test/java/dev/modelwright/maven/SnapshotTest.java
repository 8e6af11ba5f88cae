package dev.modelwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SnapshotTest {

    private static final String ONE = "1".repeat(64);
    private static final String TWO = "2".repeat(64);

    @TempDir
    private Path folder;

    @Test
    void whatWasWrittenIsRead() throws IOException {
        Snapshot written = snapshot(Map.of("b c.yaml", ONE, "a.yaml", TWO));
        Path file = folder.resolve("new/folder/main.lst");
        written.write(file);
        assertThat(Snapshot.read(file)).contains(written);
        assertThat(file).hasContent(TWO + " a.yaml\n" + ONE + " b c.yaml\n");
    }

    @Test
    void nothingIsReadWhereNothingIs() throws IOException {
        assertThat(Snapshot.read(folder.resolve("absent"))).isEmpty();
    }

    @Test
    void nothingIsReadFromAnUnknownFormat() throws IOException {
        Path file = Files.writeString(folder.resolve("main.lst"), ONE + " a.yaml\nnonsense\n");
        assertThat(Snapshot.read(file)).isEmpty();
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe});
        assertThat(Snapshot.read(file)).isEmpty();
    }

    @Test
    void addedRemovedAndEditedFilesAreChanges() {
        Snapshot earlier = snapshot(Map.of("edited", ONE, "removed", ONE, "same", ONE));
        Snapshot now = snapshot(Map.of("added", ONE, "edited", TWO, "same", ONE));
        assertThat(now.changedSince(earlier)).containsExactly("added", "edited", "removed");
        assertThat(now.removedSince(earlier)).containsExactly("removed");
        assertThat(now.changedSince(now)).isEmpty();
    }

    private static Snapshot snapshot(Map<String, String> hashes) {
        return new Snapshot(new TreeMap<>(hashes));
    }
}
