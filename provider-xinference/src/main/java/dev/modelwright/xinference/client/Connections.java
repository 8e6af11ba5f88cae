package dev.modelwright.xinference.client;

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
    public XinferenceClient client(ConnectionSettings settings) {
        return client(settings, Pause.REAL);
    }

    XinferenceClient client(ConnectionSettings settings, Pause pause) {
        return new XinferenceClient(
                settings, this, new Transport(settings, HttpClients.create(http, settings), pause), exchanges, aborts);
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
