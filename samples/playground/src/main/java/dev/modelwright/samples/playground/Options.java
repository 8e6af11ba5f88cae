package dev.modelwright.samples.playground;

import dev.modelwright.credential.Secret;
import dev.modelwright.registry.ModelProviders;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the program was started with.
 *
 * @param data the directory of the saved records
 * @param server a real server, whose key was read from the environment so that no shell keeps it
 * @param browser whether a browser is opened
 */
record Options(
        int port, Path data, Optional<URI> server, Optional<Secret> apiKey, boolean linkLocalRefused, boolean browser) {

    static final int USUAL_PORT = 8460;
    static final String USAGE = "Usage: [--port NUMBER] [--data DIR] [--server URL [--api-key-env NAME]]"
            + " [--refuse-link-local] [--no-browser]";

    private static final int LAST_PORT = 65535;

    /**
     * Reads arguments.
     *
     * @param home the directory in which data are kept when none is named
     * @throws IllegalArgumentException with what is wrong and the usage
     */
    static Options parse(List<String> words, Map<String, String> environment, Path home) {
        Options options = new Options(
                USUAL_PORT, home.resolve(".modelwright-playground"), Optional.empty(), Optional.empty(), false, true);
        Deque<String> rest = new ArrayDeque<>(words);
        while (!rest.isEmpty()) {
            options = options.with(rest.remove(), rest, environment);
        }
        if (options.server.isEmpty() && options.apiKey.isPresent()) {
            throw wrong("`--api-key-env` must be given with `--server`.");
        }
        return options;
    }

    Settings settings(ModelProviders providers) {
        Settings settings = Settings.of(data, providers).withPort(port);
        if (linkLocalRefused) {
            settings = settings.withLinkLocalRefused();
        }
        return server.isPresent() ? settings.withServer(new RealServer(server.get(), apiKey)) : settings;
    }

    private Options with(String option, Deque<String> rest, Map<String, String> environment) {
        return switch (option) {
            case "--port" -> new Options(port(value(option, rest)), data, server, apiKey, linkLocalRefused, browser);
            case "--data" -> new Options(port, Path.of(value(option, rest)), server, apiKey, linkLocalRefused, browser);
            case "--server" ->
                new Options(port, data, Optional.of(uri(value(option, rest))), apiKey, linkLocalRefused, browser);
            case "--api-key-env" ->
                new Options(
                        port,
                        data,
                        server,
                        Optional.of(key(value(option, rest), environment)),
                        linkLocalRefused,
                        browser);
            case "--refuse-link-local" -> new Options(port, data, server, apiKey, true, browser);
            case "--no-browser" -> new Options(port, data, server, apiKey, linkLocalRefused, false);
            default -> throw wrong("`" + option + "` is no argument.");
        };
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw wrong("`" + option + "` must have a value.");
        }
        return rest.remove();
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= LAST_PORT) {
                return port;
            }
        } catch (NumberFormatException notNumber) {
            throw wrong("`--port` must be a number from 0 to " + LAST_PORT + ".");
        }
        throw wrong("`--port` must be a number from 0 to " + LAST_PORT + ".");
    }

    private static URI uri(String text) {
        try {
            URI uri = URI.create(text);
            if ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) {
                return uri;
            }
        } catch (IllegalArgumentException malformed) {
            throw wrong("`--server` must be an address that begins with http:// or https://.");
        }
        throw wrong("`--server` must be an address that begins with http:// or https://.");
    }

    private static Secret key(String name, Map<String, String> environment) {
        return Optional.ofNullable(environment.get(name))
                .map(Secret::of)
                .orElseThrow(() -> wrong("The environment variable `" + name + "` is not set."));
    }

    private static IllegalArgumentException wrong(String reason) {
        return new IllegalArgumentException(reason + "\n" + USAGE);
    }
}
