package dev.modelwright.openai.client;

import dev.modelwright.credential.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How to reach a server and how long to wait for it. Prints without the key.
 *
 * @param serverUri address without trailing slash and without {@code /v1}
 * @param apiKey key or token sent with every request, empty for an open server
 * @param headers further headers of every request, by name; printed without their values
 * @param version path between the address and those of the interface, usually {@code v1}; empty for none
 * @param framing what ends an event of a stream
 * @param proxy address of the proxy that leads to the server, empty for the system's own choice
 * @param addresses which network addresses may be connected to
 * @param connectTimeout limit of {@link TimeLimit#CONNECT}
 * @param lookupTimeout limit of {@link TimeLimit#LOOKUP}
 * @param answerTimeout limit of {@link TimeLimit#ANSWER}
 * @param firstEventTimeout limit of {@link TimeLimit#FIRST_EVENT}
 * @param idleTimeout limit of {@link TimeLimit#IDLE}
 * @param totalTimeout limit of {@link TimeLimit#TOTAL}, empty for none
 * @param maxRetries how often a request that was not processed is sent again, 0 to 10
 * @param maxRetryDelay longest pause before a repetition, whatever the server asks for
 */
public record ConnectionSettings(
        URI serverUri,
        Optional<Secret> apiKey,
        Map<String, Secret> headers,
        String version,
        Framing framing,
        Optional<URI> proxy,
        AddressRule addresses,
        Duration connectTimeout,
        Duration lookupTimeout,
        Duration answerTimeout,
        Duration firstEventTimeout,
        Duration idleTimeout,
        Optional<Duration> totalTimeout,
        int maxRetries,
        Duration maxRetryDelay) {

    private static final int MOST_RETRIES = 10;

    /**
     * Checks and normalises the settings.
     *
     * @throws IllegalArgumentException when an address, the key, a header, a limit or the number of retries cannot be used
     */
    public ConnectionSettings {
        serverUri = ServerAddress.normalise(serverUri);
        apiKey.ifPresent(ConnectionSettings::requireHeaderText);
        headers = HeaderRules.checked(headers);
        proxy = ProxyAddress.checked(proxy, addresses);
        requirePositive("connect timeout", connectTimeout);
        requirePositive("lookup timeout", lookupTimeout);
        requirePositive("answer timeout", answerTimeout);
        requirePositive("first event timeout", firstEventTimeout);
        requirePositive("idle timeout", idleTimeout);
        totalTimeout.ifPresent(limit -> requirePositive("total timeout", limit));
        requirePositive("longest retry delay", maxRetryDelay);
        if (maxRetries < 0 || maxRetries > MOST_RETRIES) {
            throw new IllegalArgumentException(
                    "The number of retries must be between 0 and 10, but was " + maxRetries + ".");
        }
    }

    /**
     * Starts settings with default limits for the server at this address, with or without {@code /v1} and slashes.
     *
     * @throws IllegalArgumentException when the address is no http or https URL, or holds a user, a query or a fragment
     */
    public static Builder builder(String serverAddress) {
        return new Builder(ServerAddress.parse(serverAddress));
    }

    /**
     * Starts settings with default limits for the server at this address, with or without {@code /v1} and slashes.
     *
     * @throws IllegalArgumentException when the address is no http or https URL, or holds a user, a query or a fragment
     */
    public static Builder builder(URI serverAddress) {
        return new Builder(ServerAddress.normalise(serverAddress));
    }

    private static void requireHeaderText(Secret key) {
        String text = key.reveal();
        if (text.isEmpty() || !text.chars().allMatch(character -> character > ' ' && character < 0x7f)) {
            throw new IllegalArgumentException(
                    "The API key must consist of visible ASCII characters. Is there a blank or a line end around it?");
        }
    }

    private static void requirePositive(String name, Duration limit) {
        if (limit.isNegative() || limit.isZero() || limit.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException(
                    "The " + name + " must be more than zero and at most one day, but was " + limit + ".");
        }
    }

    /** Collects settings; every limit has a default. */
    public static final class Builder {

        private final URI serverUri;
        private Optional<Secret> apiKey = Optional.empty();
        private Map<String, Secret> headers = Map.of();
        private Optional<URI> proxy = Optional.empty();
        private AddressRule addresses = AddressRule.ANY;
        private String version = "v1";
        private Framing framing = Framing.BLANK_LINE;
        private Duration connectTimeout = Duration.ofSeconds(10);
        private Duration lookupTimeout = Duration.ofSeconds(10);
        private Duration answerTimeout = Duration.ofMinutes(10);
        private Duration firstEventTimeout = Duration.ofMinutes(2);
        private Duration idleTimeout = Duration.ofMinutes(2);
        private Optional<Duration> totalTimeout = Optional.empty();
        private int maxRetries = 2;
        private Duration maxRetryDelay = Duration.ofSeconds(30);

        private Builder(URI serverUri) {
            this.serverUri = serverUri;
        }

        /** Sends this key or token with every request. */
        public Builder apiKey(Secret apiKey) {
            this.apiKey = Optional.of(apiKey);
            return this;
        }

        /** Sends these headers, too, with every request. */
        public Builder headers(Map<String, Secret> headers) {
            this.headers = new LinkedHashMap<>(headers);
            return this;
        }

        /** Reaches the server through this proxy, {@code http://host:port} or {@code socks5://host:port}. */
        public Builder proxy(URI proxy) {
            this.proxy = Optional.of(proxy);
            return this;
        }

        /** Says which network addresses may be connected to; any unless set. */
        public Builder addresses(AddressRule rule) {
            this.addresses = rule;
            return this;
        }

        /** Puts this path behind the address instead of {@code v1}; empty for none. */
        public Builder version(String path) {
            this.version = path;
            return this;
        }

        /** Says what ends an event of a stream; a blank line unless set. */
        public Builder framing(Framing framing) {
            this.framing = framing;
            return this;
        }

        /** Limits the time to connect; 10 seconds unless set. */
        public Builder connectTimeout(Duration limit) {
            this.connectTimeout = limit;
            return this;
        }

        /** Limits the time for a question about the server or a model; 10 seconds unless set. */
        public Builder lookupTimeout(Duration limit) {
            this.lookupTimeout = limit;
            return this;
        }

        /** Limits the time for a whole answer; 10 minutes unless set. */
        public Builder answerTimeout(Duration limit) {
            this.answerTimeout = limit;
            return this;
        }

        /** Limits the time to the first data of a stream; 2 minutes unless set. */
        public Builder firstEventTimeout(Duration limit) {
            this.firstEventTimeout = limit;
            return this;
        }

        /** Limits the time between two data events of a stream; 2 minutes unless set. */
        public Builder idleTimeout(Duration limit) {
            this.idleTimeout = limit;
            return this;
        }

        /** Limits the time of the whole call; no limit unless set. */
        public Builder totalTimeout(Duration limit) {
            this.totalTimeout = Optional.of(limit);
            return this;
        }

        /** Sets how often a request that was not processed is sent again, 0 to 10; twice unless set. */
        public Builder maxRetries(int maxRetries) {
            this.maxRetries = maxRetries;
            return this;
        }

        /** Limits the pause before a repetition; 30 seconds unless set. */
        public Builder maxRetryDelay(Duration limit) {
            this.maxRetryDelay = limit;
            return this;
        }

        /**
         * Returns the settings.
         *
         * @throws IllegalArgumentException when a value is out of its range
         */
        public ConnectionSettings build() {
            return new ConnectionSettings(
                    serverUri,
                    apiKey,
                    headers,
                    version,
                    framing,
                    proxy,
                    addresses,
                    connectTimeout,
                    lookupTimeout,
                    answerTimeout,
                    firstEventTimeout,
                    idleTimeout,
                    totalTimeout,
                    maxRetries,
                    maxRetryDelay);
        }
    }
}
