package dev.modelwright.samples.spark;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the program was started with.
 *
 * @param texts how many texts are embedded, 1 or more
 * @param executors how many executors Spark starts, 1 or more
 * @param requests how many requests an executor has running at a time, 1 or more
 * @param batch how many texts a request has, 1 or more
 * @param partSize how many texts a task has, 1 or more
 * @param output the folder for the vectors
 * @param server where a server is; one is started in this process when there is none
 */
record Settings(long texts, int executors, int requests, int batch, int partSize, Path output, Optional<URI> server) {

    static final String USAGE =
            "Usage: [--texts N] [--executors N] [--requests N] [--batch N] [--part N] [--output FOLDER]"
                    + " [--server URL]";

    private static final Map<String, String> DEFAULTS = Map.of(
            "--texts", "1000000",
            "--executors", "2",
            "--requests", "2",
            "--batch", "32",
            "--part", "2000",
            "--output", "target/vectors",
            "--server", "");

    private static final long MOST_TEXTS = 1_000_000_000L;
    private static final long MOST_EXECUTORS = 64;
    private static final long MOST_REQUESTS = 256;
    private static final long MOST = 100_000;

    /**
     * Reads arguments.
     *
     * @throws IllegalArgumentException with what is wrong and the usage
     */
    static Settings parse(List<String> words) {
        Map<String, String> values = values(words);
        Settings settings = new Settings(
                number(values, "--texts", MOST_TEXTS),
                (int) number(values, "--executors", MOST_EXECUTORS),
                (int) number(values, "--requests", MOST_REQUESTS),
                (int) number(values, "--batch", MOST),
                (int) number(values, "--part", MOST),
                Path.of(values.get("--output")).toAbsolutePath().normalize(),
                Optional.of(values.get("--server"))
                        .filter(url -> !url.isEmpty())
                        .map(Settings::address));
        if (settings.partCount() > MOST) {
            throw wrong("There must be at most " + MOST + " parts, but there would be " + settings.partCount()
                    + ". Choose a greater `--part`.");
        }
        return settings;
    }

    private static Map<String, String> values(List<String> words) {
        Map<String, String> values = new HashMap<>(DEFAULTS);
        for (int i = 0; i < words.size(); i += 2) {
            if (!DEFAULTS.containsKey(words.get(i))) {
                throw wrong("`" + words.get(i) + "` is no argument.");
            }
            if (i + 1 == words.size()) {
                throw wrong("`" + words.get(i) + "` must have a value.");
            }
            values.put(words.get(i), words.get(i + 1));
        }
        return values;
    }

    /** Returns the texts in parts. */
    List<Part> parts() {
        return IntStream.range(0, (int) partCount())
                .mapToObj(number -> {
                    long first = (long) number * partSize;
                    return new Part(number, first, (int) Math.min(partSize, texts - first));
                })
                .toList();
    }

    private long partCount() {
        return (texts + partSize - 1) / partSize;
    }

    private static long number(Map<String, String> values, String option, long most) {
        String text = values.get(option);
        if (text.matches("[0-9]{1,10}") && Long.parseLong(text) >= 1 && Long.parseLong(text) <= most) {
            return Long.parseLong(text);
        }
        throw wrong("`" + option + "` must be a whole number from 1 to " + most + ", but was `" + text + "`.");
    }

    private static URI address(String text) {
        try {
            if (text.matches("https?://[^/\\s]+.*")) {
                return URI.create(text);
            }
        } catch (IllegalArgumentException e) {
            // Said below, together with what is no address of a server.
        }
        throw wrong("`--server` must be an address such as `http://localhost:9997`, but was `" + text + "`.");
    }

    private static IllegalArgumentException wrong(String reason) {
        return new IllegalArgumentException(reason + "\n" + USAGE);
    }
}
