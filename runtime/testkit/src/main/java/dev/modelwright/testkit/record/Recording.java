package dev.modelwright.testkit.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Exchanges without secrets, as a text that people can read and compare. Immutable. */
public final class Recording {

    private final List<Exchange> exchanges;

    Recording(List<Exchange> exchanges) {
        this.exchanges = List.copyOf(exchanges);
    }

    /**
     * Reads a recording.
     *
     * @throws IllegalArgumentException when the text is none, with the line that is wrong
     */
    public static Recording parse(String text) {
        return new Recording(new RecordingReader(text).read());
    }

    /**
     * Reads a recording from a file.
     *
     * @throws IllegalArgumentException when the file holds none, with the line that is wrong
     * @throws IOException when the file cannot be read
     */
    public static Recording read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    /** Writes the recording into a file. */
    public void write(Path file) throws IOException {
        Files.write(file, toText().getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the text that {@link #parse} reads. */
    public String toText() {
        return RecordingWriter.text(exchanges);
    }

    /** Returns how many exchanges there are. */
    public int size() {
        return exchanges.size();
    }

    @Override
    public String toString() {
        return size() + " exchanges";
    }

    List<Exchange> exchanges() {
        return exchanges;
    }
}
