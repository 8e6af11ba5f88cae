package dev.modelwright.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AudioTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "RIFF....WAVEfmt, audio/wav, audio.wav",
        "....ftypM4A, audio/mp4, audio.mp4",
        "fLaC...., audio/flac, audio.flac",
        "OggS...., audio/ogg, audio.ogg",
        "ID3....., audio/mpeg, audio.mp3",
        "\u00ff\u00fb.., audio/mpeg, audio.mp3",
        "\u00ff\u00f1.., audio/aac, audio.aac",
        "'\u001aE\u00df\u00a3..', audio/webm, audio.webm",
        "what, audio/mpeg, audio.mp3"
    })
    void formatIsWhatTheFirstBytesTell(String bytes, String mimeType, String fileName) {
        Audio audio = Audio.of(bytes.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(audio.mimeType()).isEqualTo(mimeType);
        assertThat(audio.fileName()).isEqualTo(fileName);
    }

    @ParameterizedTest
    @CsvSource({
        "mp3, audio/mpeg",
        "wav, audio/wav",
        "ogg, audio/ogg",
        "aac, audio/aac",
        "mp4, audio/mp4",
        "MP3, audio/mpeg",
        "what,",
        "'',",
    })
    void vendorsNameOfAFormatHasItsMimeType(String name, String mimeType) {
        assertThat(AudioFormat.named(name).map(AudioFormat::mimeType)).isEqualTo(Optional.ofNullable(mimeType));
    }

    @Test
    void fileIsReadWhenItIsSent() throws IOException {
        Path file = folder.resolve("talk.FLAC");
        Files.writeString(file, "xx");
        Audio audio = Audio.of(file);
        Files.writeString(file, "later");

        assertThat(audio.mimeType()).isEqualTo("audio/flac");
        assertThat(audio.fileName()).isEqualTo("talk.FLAC");
        assertThat(audio.file()).contains(file);
        assertThat(audio.length()).isEqualTo(5);
        try (InputStream stream = audio.open()) {
            assertThat(stream.readAllBytes()).asString().isEqualTo("later");
        }
        assertThat(audio.toBytes()).hasSize(5);
    }

    @Test
    void fileMustBeThere() {
        assertThatThrownBy(() -> Audio.of(folder.resolve("none.mp3"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void bytesAreCopiedInAndOutAndReadAnyNumberOfTimes() throws IOException {
        byte[] bytes = {1, 2};
        Audio audio = Audio.of(bytes, AudioFormat.WAV);
        bytes[0] = 9;
        audio.toBytes()[1] = 9;

        for (int i = 0; i < 2; i++) {
            try (InputStream stream = audio.open()) {
                assertThat(stream.readAllBytes()).containsExactly(1, 2);
            }
        }
        assertThat(audio)
                .isEqualTo(Audio.of(new byte[] {1, 2}, AudioFormat.WAV))
                .hasToString("Audio[audio.wav, audio/wav, 2 bytes]");
        assertThat(audio).isNotEqualTo(audio.named("other.wav"));
    }

    @ParameterizedTest
    @CsvSource({"a.MP3, MP3", "a.mpga, MP3", "b.opus, OGG", "c.m4a, MP4"})
    void extensionTellsTheFormat(String name, AudioFormat format) {
        assertThat(AudioFormat.ofFileName(name)).contains(format);
        assertThat(AudioFormat.ofFileName("none")).isEmpty();
        assertThat(AudioFormat.ofFileName("a.txt")).isEmpty();
    }
}
