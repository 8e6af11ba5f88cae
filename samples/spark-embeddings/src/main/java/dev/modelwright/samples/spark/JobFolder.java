package dev.modelwright.samples.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the vectors of a job are: a file for each part, one that tells what the job was, and {@code _SUCCESS} when all parts are there.
 * A job that is started again in its folder goes on where it stopped.
 */
final class JobFolder {

    static final String JOB = "_job";
    static final String SUCCESS = "_SUCCESS";

    private final Path path;

    private JobFolder(Path path) {
        this.path = path;
    }

    /**
     * Opens a folder, which is made when it is not there, and clears away what attempts left behind that were killed.
     *
     * @param job what is done, in one line
     * @throws IllegalArgumentException when the folder holds something else, or the vectors of another job
     */
    static JobFolder open(Path path, String job) throws IOException {
        Files.createDirectories(path);
        Path note = path.resolve(JOB);
        if (!Files.exists(note)) {
            requireEmpty(path);
            Files.writeString(note, job);
        }
        String noted = Files.readString(note);
        if (!noted.equals(job)) {
            throw new IllegalArgumentException("The folder `" + path + "` holds the vectors of another job: " + noted
                    + ". This one is: " + job + ". Name another folder.");
        }
        JobFolder folder = new JobFolder(path);
        folder.clearAttempts();
        return folder;
    }

    private static void requireEmpty(Path path) throws IOException {
        try (Stream<Path> content = Files.list(path)) {
            if (content.findAny().isPresent()) {
                throw new IllegalArgumentException(
                        "The folder `" + path + "` must be empty or hold a job of this program, but had other files.");
            }
        }
    }

    Path path() {
        return path;
    }

    /** Returns the parts whose vectors are not there, whole and unharmed. */
    List<Part> missing(List<Part> parts) throws IOException {
        List<Part> missing = new ArrayList<>();
        for (Part part : parts) {
            if (!PartFile.holds(PartFile.of(path, part), part)) {
                missing.add(part);
            }
        }
        return missing;
    }

    void clearAttempts() throws IOException {
        List<Path> attempts;
        try (Stream<Path> content = Files.list(path)) {
            attempts = content.filter(file -> file.toString().endsWith(PartFile.ATTEMPT))
                    .toList();
        }
        for (Path attempt : attempts) {
            Files.delete(attempt);
        }
    }

    void succeeded() throws IOException {
        clearAttempts();
        Files.writeString(path.resolve(SUCCESS), "");
    }
}
