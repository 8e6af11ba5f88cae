package dev.modelwright.samples.quickstart;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the program was started with.
 *
 * @param server the address of a real server; the stand-in answers when there is none
 * @param modelUid the uid of a model of the server
 * @param apiKey the key for the server, read from the environment so that no shell keeps it
 */
record Arguments(Optional<URI> server, Optional<String> modelUid, Optional<String> apiKey) {

    static final String USAGE = "Usage: [--server URL --model UID [--api-key-env NAME]]";

    private static final Set<String> KNOWN = Set.of("--server", "--model", "--api-key-env");

    /**
     * Reads arguments.
     *
     * @throws IllegalArgumentException with what is wrong and the usage
     */
    static Arguments parse(List<String> words, Map<String, String> environment) {
        Map<String, String> values = values(words);
        if (values.containsKey("--server") != values.containsKey("--model")) {
            throw wrong("`--server` and `--model` must be given together.");
        }
        return new Arguments(
                Optional.ofNullable(values.get("--server")).map(URI::create),
                Optional.ofNullable(values.get("--model")),
                Optional.ofNullable(values.get("--api-key-env")).map(name -> key(name, environment)));
    }

    private static Map<String, String> values(List<String> words) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < words.size(); i += 2) {
            if (!KNOWN.contains(words.get(i))) {
                throw wrong("`" + words.get(i) + "` is no argument.");
            }
            if (i + 1 == words.size()) {
                throw wrong("`" + words.get(i) + "` must have a value.");
            }
            values.put(words.get(i), words.get(i + 1));
        }
        return values;
    }

    private static String key(String name, Map<String, String> environment) {
        return Optional.ofNullable(environment.get(name))
                .orElseThrow(() -> wrong("The environment variable `" + name + "` is not set."));
    }

    private static IllegalArgumentException wrong(String reason) {
        return new IllegalArgumentException(reason + "\n" + USAGE);
    }
}
