package dev.modelwright.samples.embedded;

import dev.modelwright.samples.standin.ServerSettings;
import dev.modelwright.samples.standin.StandInServer;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Starts a server with the wire format of Xinference and the models of an {@link EmbeddedEngine}. */
public final class EmbeddedServer {

    /**
     * The system property that lets the JDK's server send small answers at once, if it is {@code true} before the first server is started.
     * Otherwise each may wait 40 ms for the caller's acknowledgement of its headers.
     */
    public static final String NO_DELAY = "sun.net.httpserver.nodelay";

    private EmbeddedServer() {}

    /** Serves until the process is ended; exit code 2 for wrong arguments, 1 where the port is taken. */
    public static void main(String[] words) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setProperty(NO_DELAY, "true");
        try {
            StandInServer server = start(List.of(words), System.getenv(), out);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "close-embedded-server"));
        } catch (IllegalArgumentException wrong) {
            out.println(wrong.getMessage());
            System.exit(2);
        } catch (UncheckedIOException taken) {
            out.println(taken.getMessage() + ": " + taken.getCause().getMessage());
            System.exit(1);
        }
        new CountDownLatch(1).await();
    }

    /**
     * Loads the models, starts a server and says where it is.
     *
     * @throws IllegalArgumentException with what is wrong with the arguments
     * @throws UncheckedIOException when the port cannot be opened
     */
    static StandInServer start(List<String> words, Map<String, String> environment, PrintStream out) {
        Arguments arguments = Arguments.parse(words, environment);
        out.println("Loading models ...");
        EmbeddedEngine engine = arguments.gguf().map(EmbeddedEngine::load).orElseGet(EmbeddedEngine::load);
        StandInServer server = StandInServer.start(
                engine, ServerSettings.standard().withPort(arguments.port()).withRequiredApiKey(arguments.apiKey()));
        out.println("Embedded server at " + server.url() + ", "
                + (arguments.apiKey().isPresent() ? "for callers with the key" : "for every caller on this machine")
                + ". Models:");
        engine.models().forEach(model -> out.println("  " + model.type() + " " + model.uid()));
        return server;
    }
}
