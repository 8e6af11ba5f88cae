package dev.modelwright.samples.embedded;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the program was started with.
 *
 * @param port the port of 127.0.0.1; 0 for any that is free
 * @param apiKey the key without which callers are refused, read from the environment so that no shell keeps it
 * @param gguf a file with a language model
 */
record Arguments(int port, Optional<String> apiKey, Optional<Path> gguf) {

    static final String USAGE = "Usage: [--port N] [--api-key-env NAME] [--chat-gguf FILE]";

    private static final Set<String> OPTIONS = Set.of("--port", "--api-key-env", "--chat-gguf");
    private static final String XINFERENCES_PORT = "9997";
    private static final int HIGHEST_PORT = 65535;

    /**
     * Reads arguments.
     *
     * @throws IllegalArgumentException with what is wrong and the usage
     */
    static Arguments parse(List<String> words, Map<String, String> environment) {
        Map<String, String> values = values(words);
        return new Arguments(
                port(values.getOrDefault("--port", XINFERENCES_PORT)),
                Optional.ofNullable(values.get("--api-key-env")).map(name -> key(name, environment)),
                Optional.ofNullable(values.get("--chat-gguf")).map(Arguments::path));
    }

    private static Map<String, String> values(List<String> words) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < words.size(); i += 2) {
            String option = words.get(i);
            if (!OPTIONS.contains(option)) {
                throw wrong("`" + option + "` is no argument.");
            }
            if (i + 1 == words.size()) {
                throw wrong("`" + option + "` must have a value.");
            }
            if (values.put(option, words.get(i + 1)) != null) {
                throw wrong("`" + option + "` must be given once.");
            }
        }
        return values;
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Said below, together with numbers that are no port.
        }
        throw wrong("`--port` must be a number from 0 to " + HIGHEST_PORT + ", but was `" + text + "`.");
    }

    private static String key(String name, Map<String, String> environment) {
        return Optional.ofNullable(environment.get(name))
                .filter(key -> !key.isBlank())
                .orElseThrow(() -> wrong("The environment variable `" + name + "` must hold the key, but is not set."));
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw wrong("`--chat-gguf` must be a file, but was `" + text + "`.");
        }
    }

    private static IllegalArgumentException wrong(String reason) {
        return new IllegalArgumentException(reason + "\n" + USAGE);
    }

    @Override
    public String toString() {
        return "Arguments[port=" + port + ", gguf=" + gguf + "]";
    }
}
