package dev.modelwright.openai.client;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * One client for all that has the same key, such as credentials, so that these are checked once; all clients have the same connections, so
 * that these are used again. Thread-safe.
 *
 * @param <K> what tells clients apart, with an equality of its own
 * @param <C> the clients
 */
public final class Clients<K, C> implements AutoCloseable {

    private static final int MOST = 64;

    private final Connections connections = Connections.create();
    private final BiFunction<? super Connections, ? super K, ? extends C> factory;
    private final Map<K, C> clients = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        // A client that is dropped may still be at work, and ends with the others.
        @Override
        protected boolean removeEldestEntry(Map.Entry<K, C> eldest) {
            return size() > MOST;
        }
    };

    /** Starts with no client, and with what makes one that uses these connections. */
    public Clients(BiFunction<? super Connections, ? super K, ? extends C> factory) {
        this.factory = factory;
    }

    /** Returns the client for this key, a new one unless it was used of late. Throws what making it throws. */
    public C get(K key) {
        synchronized (clients) {
            C known = clients.get(key);
            if (known != null) {
                return known;
            }
            C made = factory.apply(connections, key);
            clients.put(key, made);
            return made;
        }
    }

    /** Ends what runs. No client can be used afterwards. */
    @Override
    public void close() {
        connections.close();
    }
}
