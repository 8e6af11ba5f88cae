package dev.modelwright.xinference;

import dev.modelwright.xinference.client.AddressRule;
import dev.modelwright.xinference.client.ConnectionSettings;
import dev.modelwright.xinference.client.Connections;
import dev.modelwright.xinference.client.XinferenceClient;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One client for all that has the same credentials, so that these are checked once; all clients have the same connections, so that these
 * are used again. Thread-safe.
 */
final class XinferenceClients implements AutoCloseable {

    private static final int MOST = 64;
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(2);
    private static final Duration LONGEST_LOOKUP = Duration.ofSeconds(10);

    private final Connections connections = Connections.create();
    private final Map<Key, XinferenceClient> clients = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        // A client that is dropped may still be at work, and ends with the others.
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, XinferenceClient> eldest) {
            return size() > MOST;
        }
    };

    XinferenceClient get(XinferenceCredentials credentials) {
        Key key = new Key(credentials, AddressRule.ofSystem());
        synchronized (clients) {
            return clients.computeIfAbsent(key, missing -> connections.client(settings(missing)));
        }
    }

    /** Ends what runs. No client can be used afterwards. */
    @Override
    public void close() {
        connections.close();
    }

    private static ConnectionSettings settings(Key key) {
        XinferenceCredentials credentials = key.credentials();
        Duration limit = credentials.invokeTimeout();
        ConnectionSettings.Builder settings = ConnectionSettings.builder(credentials.serverUrl())
                .answerTimeout(limit)
                .firstEventTimeout(limit)
                .lookupTimeout(shorter(limit, LONGEST_LOOKUP))
                .idleTimeout(shorter(limit, LONGEST_SILENCE))
                .maxRetries(credentials.maxRetries())
                .addresses(key.addresses());
        credentials.apiKey().ifPresent(settings::apiKey);
        credentials.proxyUrl().ifPresent(settings::proxy);
        credentials.extraHeaders().map(ExtraHeaders::read).ifPresent(settings::headers);
        return settings.build();
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    // The system's rule may change while the credentials stay.
    private record Key(XinferenceCredentials credentials, AddressRule addresses) {}
}
