package dev.modelwright.samples.benchmark.client;

import java.time.Duration;

/**
 * The models of one server.
 *
 * @param maker makes the client's models
 * @param server the server's address
 * @param client the client's name, which makes the names of its models its own
 */
record Models(Model.Maker maker, String server, String client) {

    private static final Duration USUAL_LIMIT = Duration.ofSeconds(60);

    /** Returns a model that answers by a script. */
    Model of(String script) {
        return of(script, USUAL_LIMIT);
    }

    Model of(String script, Duration limit) {
        return maker.make(server, name(script), limit);
    }

    /** Returns the name of a script's model, as the server sees it. */
    String name(String script) {
        return script + "." + client;
    }

    Control control() {
        return new Control(server);
    }
}
