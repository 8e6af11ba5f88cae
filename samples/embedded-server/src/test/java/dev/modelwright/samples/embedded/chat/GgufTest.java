package dev.modelwright.samples.embedded.chat;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no model. There is none here that is one. */
final class GgufTest {

    @TempDir
    private Path folder;

    @Test
    void missingFileIsNamed() {
        Path file = folder.resolve("none.gguf");

        assertThatThrownBy(() -> Gguf.load(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no file `" + file + "`. Name a GGUF file.");
    }

    @Test
    void folderIsNoFile() {
        assertThatThrownBy(() -> Gguf.load(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("There is no file `");
    }

    @Test
    void fileOfAnotherKindIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("text.gguf"), "Not a model.");

        assertThatThrownBy(() -> Gguf.load(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The file `" + file + "` is no GGUF file.");
    }

    @Test
    void brokenModelIsAnErrorOfTheRealLoader() throws IOException {
        Path file = Files.write(folder.resolve("broken.gguf"), "GGUF broken".getBytes(StandardCharsets.US_ASCII));

        assertThatThrownBy(() -> Gguf.load(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The model in `" + file + "` cannot be loaded: ")
                .hasMessageEndingWith("Is the file whole?");
    }
}
