package dev.modelwright.xinference;

import dev.modelwright.openai.client.AddressRule;
import dev.modelwright.openai.client.Clients;
import dev.modelwright.openai.client.ConnectionSettings;
import dev.modelwright.xinference.client.XinferenceClient;
import java.time.Duration;

/** One client for all that has the same credentials. Thread-safe. */
final class XinferenceClients implements AutoCloseable {

    /** The system property that says which network addresses may be connected to: {@code any}, as unless set, or {@code public}. */
    static final String ADDRESSES = "modelwright.xinference.addresses";

    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(2);
    private static final Duration LONGEST_LOOKUP = Duration.ofSeconds(10);

    private final Clients<Key, XinferenceClient> clients =
            new Clients<>((connections, key) -> XinferenceClient.using(connections, settings(key)));

    XinferenceClient get(XinferenceCredentials credentials) {
        return clients.get(new Key(credentials, AddressRule.ofSystem(ADDRESSES)));
    }

    /** Ends what runs. No client can be used afterwards. */
    @Override
    public void close() {
        clients.close();
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
