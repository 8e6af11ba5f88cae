package dev.modelwright.openai.client;

import okhttp3.OkHttpClient;

/**
 * What clients share: connections, which are found by server and proxy, so that those who ask one server use the same, and the few
 * threads that work in the background. Safe for any number of threads.
 */
public final class Connections implements AutoCloseable {

    private final OkHttpClient http = HttpClients.create();
    private final Exchanges exchanges = new Exchanges();
    private final Aborts aborts = new Aborts();

    private Connections() {}

    /** Returns connections of which none is made yet. */
    public static Connections create() {
        return new Connections();
    }

    /** Returns a client that uses these connections. It need not be closed: closing it closes these connections. */
    public OpenAiClient client(ConnectionSettings settings, Dialect dialect) {
        return client(settings, dialect, Pause.REAL);
    }

    OpenAiClient client(ConnectionSettings settings, Dialect dialect, Pause pause) {
        Transport transport = new Transport(settings, dialect, HttpClients.create(http, settings), pause);
        return new OpenAiClient(settings, dialect, this, transport);
    }

    Exchanges exchanges() {
        return exchanges;
    }

    Aborts aborts() {
        return aborts;
    }

    /**
     * Ends all requests of all clients that wait for an answer or read one, tells the engines to stop, as far as they can be told, and
     * drops the connections. Nothing can be sent afterwards. Closing again does nothing.
     */
    @Override
    public void close() {
        exchanges.close();
        http.connectionPool().evictAll();
    }
}
