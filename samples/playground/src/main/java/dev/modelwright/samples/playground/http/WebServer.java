package dev.modelwright.samples.playground.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The JDK's server on 127.0.0.1, with guards in front of its routes. Its threads keep no process alive. */
public final class WebServer implements AutoCloseable {

    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private final HttpServer server;
    private final Sessions sessions;
    private final ExecutorService threads;

    private WebServer(HttpServer server, Sessions sessions, ExecutorService threads) {
        this.server = server;
        this.sessions = sessions;
        this.threads = threads;
    }

    /**
     * Opens a port, and answers nobody before {@link #serve}.
     *
     * @param port 0 for any that is free
     * @param threads serve the requests, and are not shut down with the server
     * @throws IOException when it cannot be opened
     */
    public static WebServer open(int port, ExecutorService threads) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), 0);
        return new WebServer(server, new Sessions(server.getAddress().getPort()), threads);
    }

    /** Returns the sessions of this server. */
    public Sessions sessions() {
        return sessions;
    }

    /** Returns the base address, without a slash at the end. */
    public String url() {
        return "http://127.0.0.1:" + port();
    }

    /**
     * Starts to answer.
     *
     * @param pages opens a page by its path, which starts with a slash; null when there is none
     */
    public void serve(List<Route> routes, Function<String, @Nullable InputStream> pages, Limits limits) {
        server.createContext(
                "/", new FrontDoor(new Guard(port(), sessions), new Router(routes), new StaticFiles(pages), limits));
        server.setExecutor(threads);
        // The server's own thread is a daemon only if the thread that starts it is one.
        CompletableFuture.runAsync(server::start, threads).join();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private int port() {
        return server.getAddress().getPort();
    }
}
