package dev.modelwright.samples.standin;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A server on this machine that answers as Xinference does, without any model behind it. What it says is made from the
 * question alone, is the same for the same question, and starts with {@value #LABEL}. Its vectors are hashes of words, its
 * scores count common words, its recordings are tones. With an {@link Engine} of your own, it answers with that.
 */
public final class StandInServer implements AutoCloseable {

    /** The uid of the model that chats and calls tools. */
    public static final String CHAT_UID = "stand-in-chat";

    /** The uid of the model that continues a prompt and cannot chat. */
    public static final String COMPLETION_UID = "stand-in-completion";

    /** The uid of the model that turns texts into vectors. */
    public static final String EMBEDDING_UID = "stand-in-embedding";

    /** The uid of the model that tells how well documents answer a query. */
    public static final String RERANK_UID = "stand-in-rerank";

    /** The uid of the model that is sent recordings. */
    public static final String LISTENER_UID = "stand-in-listener";

    /** The uid of the model that makes recordings. */
    public static final String SPEAKER_UID = "stand-in-speaker";

    /** What every generated text starts with. */
    public static final String LABEL = "[stand-in]";

    private final HttpServer server;
    private final ExecutorService threads;
    private final Engine engine;
    private final RunningStreams running;

    private StandInServer(HttpServer server, ExecutorService threads, Engine engine, RunningStreams running) {
        this.server = server;
        this.threads = threads;
        this.engine = engine;
        this.running = running;
    }

    /**
     * Starts a server that asks for no API key.
     *
     * @throws UncheckedIOException when no port of 127.0.0.1 can be opened
     */
    public static StandInServer start() {
        return start(Optional.empty());
    }

    /**
     * Starts a server that refuses callers without this API key; an empty key means that every caller is served.
     *
     * @throws UncheckedIOException when no port of 127.0.0.1 can be opened
     */
    public static StandInServer start(Optional<String> requiredApiKey) {
        return start(new StandInEngine(), ServerSettings.standard().withRequiredApiKey(requiredApiKey));
    }

    /**
     * Starts a server that rests between two events of a stream.
     *
     * @param wordDelay how long to rest, zero or more; 15 ms where it is not given
     * @throws UncheckedIOException when no port of 127.0.0.1 can be opened
     */
    public static StandInServer start(Optional<String> requiredApiKey, Duration wordDelay) {
        return start(
                new StandInEngine(),
                ServerSettings.standard().withRequiredApiKey(requiredApiKey).withRest(wordDelay));
    }

    /**
     * Starts a server that has an engine answer, of which nothing of the above is true then. The engine is closed with the server.
     *
     * @throws UncheckedIOException when the port cannot be opened; the engine is closed then
     */
    public static StandInServer start(Engine engine, ServerSettings settings) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", settings.port()), 0);
            RunningStreams running = new RunningStreams();
            server.createContext("/", router(server.getAddress(), engine, settings, running));
            return serve(server, engine, running);
        } catch (IOException e) {
            engine.close();
            String port = settings.port() == 0 ? "a port" : "port " + settings.port();
            throw new UncheckedIOException(
                    "The server `" + engine.name() + "` cannot open " + port + " of 127.0.0.1", e);
        }
    }

    /** Returns the base URL, without a slash at the end. */
    public String url() {
        return "http://" + text(server.getAddress());
    }

    /** Returns the uids of the models that the server lists. */
    public List<String> uids() {
        return engine.models().stream().map(ServedModel::uid).toList();
    }

    /** Returns how many streams are being written now. One that nobody reads any more is among them until it is noticed. */
    public int runningStreams() {
        return running.count();
    }

    /** Waits until so many streams are being written, 0 or more; without a limit, which is the caller's. */
    public void awaitRunningStreams(int count) throws InterruptedException {
        running.awaitCount(count);
    }

    /** Stops at once; streams that are still running break off. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        engine.close();
    }

    private static Router router(
            InetSocketAddress address, Engine engine, ServerSettings settings, RunningStreams running) {
        Actor actor = new Actor(text(address), ProcessHandle.current().pid());
        ModelCatalogue catalogue = new ModelCatalogue(engine, actor);
        return new Router(
                Routes.of(catalogue, running, settings.requiredApiKey().isPresent()),
                new KeyGuard(settings.requiredApiKey()),
                actor,
                new AnswerSender("modelwright-" + engine.name(), new EventWriter(running, actor, settings.rest())));
    }

    private static StandInServer serve(HttpServer server, Engine engine, RunningStreams running) {
        ExecutorService threads = Executors.newCachedThreadPool(StandInServer::daemon);
        server.setExecutor(threads);
        // The server's own thread is a daemon only if the thread that starts it is one.
        CompletableFuture.runAsync(server::start, threads).join();
        return new StandInServer(server, threads, engine, running);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "stand-in-server");
        thread.setDaemon(true);
        return thread;
    }

    private static String text(InetSocketAddress address) {
        return address.getAddress().getHostAddress() + ":" + address.getPort();
    }
}
