package dev.modelwright.samples.playground;

import dev.modelwright.registry.ModelProviders;
import dev.modelwright.samples.playground.http.Limits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How a playground is started.
 *
 * @param port the port of 127.0.0.1, 0 for any that is free
 * @param data the directory of the saved records; made when there is none
 * @param providers what is shown; closed by whoever loaded them
 * @param limits how large requests may be
 * @param wordDelay how long the stand-in rests between two words of a stream
 * @param server a real Xinference server whose running models are saved at the start
 * @param linkLocalRefused whether servers at link-local addresses are not called
 */
public record Settings(
        int port,
        Path data,
        ModelProviders providers,
        Limits limits,
        Duration wordDelay,
        Optional<RealServer> server,
        boolean linkLocalRefused) {

    private static final Duration WORD_DELAY = Duration.ofMillis(40);

    /** Returns the usual settings: any free port, the stand-in in place of a real server. */
    public static Settings of(Path data, ModelProviders providers) {
        return new Settings(0, data, providers, Limits.STANDARD, WORD_DELAY, Optional.empty(), false);
    }

    /** Returns these settings with a port. */
    public Settings withPort(int number) {
        return new Settings(number, data, providers, limits, wordDelay, server, linkLocalRefused);
    }

    /** Returns these settings with other limits. */
    public Settings withLimits(Limits others) {
        return new Settings(port, data, providers, others, wordDelay, server, linkLocalRefused);
    }

    /** Returns these settings with a stand-in of another pace. */
    public Settings withWordDelay(Duration delay) {
        return new Settings(port, data, providers, limits, delay, server, linkLocalRefused);
    }

    /** Returns these settings with a real server. */
    public Settings withServer(RealServer real) {
        return new Settings(port, data, providers, limits, wordDelay, Optional.of(real), linkLocalRefused);
    }

    /** Returns these settings with servers at link-local addresses refused. */
    public Settings withLinkLocalRefused() {
        return new Settings(port, data, providers, limits, wordDelay, server, true);
    }
}
