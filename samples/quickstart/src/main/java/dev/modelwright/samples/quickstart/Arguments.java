package dev.modelwright.samples.quickstart;

import dev.modelwright.schema.ModelKind;
import java.net.URI;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the program was started with.
 *
 * @param server the address of a real server; the stand-in answers when there is none
 * @param uids the uids of models of the server, by kind; kinds without one are left out, unless there is none at all: then one of each
 *     kind is called that is running
 * @param apiKey the key for the server, read from the environment so that no shell keeps it
 */
record Arguments(Optional<URI> server, Map<ModelKind, String> uids, Optional<String> apiKey) {

    static final String USAGE = "Usage: [--server URL [--model UID] [--text-embedding UID] [--rerank UID]"
            + " [--speech2text UID] [--tts UID] [--api-key-env NAME]]";

    private static final Map<String, ModelKind> KINDS = Map.of(
            "--model", ModelKind.LLM,
            "--text-embedding", ModelKind.TEXT_EMBEDDING,
            "--rerank", ModelKind.RERANK,
            "--speech2text", ModelKind.SPEECH2TEXT,
            "--tts", ModelKind.TTS);

    Arguments {
        Map<ModelKind, String> copy = new EnumMap<>(ModelKind.class);
        copy.putAll(uids);
        uids = Collections.unmodifiableMap(copy);
    }

    /**
     * Reads arguments.
     *
     * @throws IllegalArgumentException with what is wrong and the usage
     */
    static Arguments parse(List<String> words, Map<String, String> environment) {
        Map<String, String> values = values(words);
        Map<ModelKind, String> uids = new HashMap<>();
        KINDS.forEach((option, kind) -> Optional.ofNullable(values.get(option)).ifPresent(uid -> uids.put(kind, uid)));
        if (!values.containsKey("--server") && !uids.isEmpty()) {
            throw wrong("The uid of a model must be given with `--server`.");
        }
        return new Arguments(
                Optional.ofNullable(values.get("--server")).map(URI::create),
                uids,
                Optional.ofNullable(values.get("--api-key-env")).map(name -> key(name, environment)));
    }

    private static Map<String, String> values(List<String> words) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < words.size(); i += 2) {
            if (!isKnown(words.get(i))) {
                throw wrong("`" + words.get(i) + "` is no argument.");
            }
            if (i + 1 == words.size()) {
                throw wrong("`" + words.get(i) + "` must have a value.");
            }
            values.put(words.get(i), words.get(i + 1));
        }
        return values;
    }

    private static boolean isKnown(String option) {
        return KINDS.containsKey(option) || option.equals("--server") || option.equals("--api-key-env");
    }

    private static String key(String name, Map<String, String> environment) {
        return Optional.ofNullable(environment.get(name))
                .orElseThrow(() -> wrong("The environment variable `" + name + "` is not set."));
    }

    private static IllegalArgumentException wrong(String reason) {
        return new IllegalArgumentException(reason + "\n" + USAGE);
    }
}
