package dev.modelwright.samples.standin;

import java.time.Duration;
import java.util.Optional;

/**
 * How a server is started.
 *
 * @param port a port of 127.0.0.1, from 0 to 65535; 0 for any that is free
 * @param requiredApiKey the key without which callers are refused; empty when every caller is served. It is never printed
 * @param rest how long the server rests between two events of a stream, zero or more
 */
public record ServerSettings(int port, Optional<String> requiredApiKey, Duration rest) {

    private static final int HIGHEST_PORT = 65535;
    private static final Duration STANDARD_REST = Duration.ofMillis(15);

    /**
     * Checks the port.
     *
     * @throws IllegalArgumentException when there cannot be such a port
     */
    public ServerSettings {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("The port must be a number from 0 to 65535, but was " + port + ".");
        }
    }

    /** Any free port, no key, 15 ms between two events. */
    public static ServerSettings standard() {
        return new ServerSettings(0, Optional.empty(), STANDARD_REST);
    }

    /** Returns a copy with this port. */
    public ServerSettings withPort(int other) {
        return new ServerSettings(other, requiredApiKey, rest);
    }

    /** Returns a copy with this key. */
    public ServerSettings withRequiredApiKey(Optional<String> other) {
        return new ServerSettings(port, other, rest);
    }

    /** Returns a copy with this rest. */
    public ServerSettings withRest(Duration other) {
        return new ServerSettings(port, requiredApiKey, other);
    }

    @Override
    public String toString() {
        return "ServerSettings[port=" + port + ", " + (requiredApiKey.isPresent() ? "with" : "without") + " a key]";
    }
}
