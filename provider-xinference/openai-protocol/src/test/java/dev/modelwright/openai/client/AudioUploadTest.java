package dev.modelwright.openai.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.model.Audio;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.BufferedSink;
import okio.Okio;
import okio.Sink;
import okio.Timeout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AudioUploadTest {

    private static final long LARGE = 256L * 1024 * 1024;

    @TempDir
    private Path folder;

    @Test
    void largeRecordingIsSentInSmallPieces() throws IOException {
        Path file = folder.resolve("large.wav");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(LARGE);
        }
        Counter counter = new Counter();
        RequestBody form = AudioUpload.form(Map.of("model", "m"), Audio.of(file));
        try (BufferedSink sink = Okio.buffer(counter)) {
            form.writeTo(sink);
        }

        assertThat(counter.bytes).isEqualTo(form.contentLength()).isGreaterThan(LARGE);
        assertThat(counter.largest).isLessThan(64 * 1024);
    }

    @Test
    void recordingThatGrowsWhileItIsSentIsRefused() throws IOException {
        assertChangeIsRefused("longer than it was");
    }

    @Test
    void recordingThatShrinksWhileItIsSentIsRefused() throws IOException {
        assertChangeIsRefused("a");
    }

    private void assertChangeIsRefused(String changed) throws IOException {
        Path file = Files.writeString(folder.resolve("a.wav"), "12345");
        RequestBody form = AudioUpload.form(Map.of(), Audio.of(file));
        Files.writeString(file, changed);

        OpenAiException failure = catchThrowableOfType(OpenAiException.class, () -> form.writeTo(new Buffer()));

        assertThat(failure)
                .hasMessage("Recording `a.wav` must not change while it is sent, but its length did. Send a copy.")
                .returns(Reason.BAD_REQUEST, OpenAiException::reason);
    }

    @Test
    void recordingThatVanishesBeforeItIsSentIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("a.wav"), "12345");
        RequestBody form = AudioUpload.form(Map.of(), Audio.of(file));
        Files.delete(file);

        assertThat(catchThrowableOfType(OpenAiException.class, () -> form.writeTo(new Buffer())))
                .hasMessage("Recording `a.wav` cannot be read. Check the file.");
    }

    @Test
    void recordingWithoutNameOrKnownTypeIsAFileAllTheSame() throws IOException {
        Buffer sent = new Buffer();
        AudioUpload.form(Map.of(), Audio.of(new byte[] {'x'}, "no type").named(" "))
                .writeTo(sent);

        assertThat(sent.readUtf8()).contains("filename=\"audio\"", "Content-Type: application/octet-stream");
    }

    private static final class Counter implements Sink {

        private long bytes;
        private long largest;

        @Override
        public void write(Buffer source, long count) throws IOException {
            source.skip(count);
            bytes += count;
            largest = Math.max(largest, count);
        }

        @Override
        public void flush() {}

        @Override
        public Timeout timeout() {
            return Timeout.NONE;
        }

        @Override
        public void close() {}
    }
}
