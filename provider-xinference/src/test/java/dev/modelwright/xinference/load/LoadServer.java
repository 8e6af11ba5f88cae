package dev.modelwright.xinference.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** A server that fails some calls, by a seed: one small thread for each connection. */
final class LoadServer implements AutoCloseable {

    private static final int BACKLOG = 4_000;
    private static final long SMALL_STACK = 128 * 1024;

    private final ServerSocket socket;
    private final long seed;
    private final CountDownLatch everybody;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Map<Integer, Integer> arrivals = new ConcurrentHashMap<>();

    private LoadServer(ServerSocket socket, long seed, int streams) {
        this.socket = socket;
        this.seed = seed;
        this.everybody = new CountDownLatch(streams);
    }

    /** @param streams how many streams must be there before any of them gets on; 0 for none */
    static LoadServer start(long seed, int streams) throws IOException {
        ServerSocket socket = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        LoadServer server = new LoadServer(socket, seed, streams);
        server.inBackground(server::accept);
        return server;
    }

    String url() {
        return "http://" + socket.getInetAddress().getHostAddress() + ":" + socket.getLocalPort();
    }

    /** Returns how many connections are open. */
    int connections() {
        return open.size();
    }

    /** Returns how often each call arrived. */
    Map<Integer, Integer> arrivals() {
        return Map.copyOf(arrivals);
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket connection : open) {
            connection.close();
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                open.add(connection);
                inBackground(() -> serve(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            connection.setTcpNoDelay(true);
            InputStream input = new BufferedInputStream(connection.getInputStream());
            boolean more = true;
            while (more) {
                Optional<LoadRequest> request = LoadRequest.read(input);
                more = request.isPresent() && answer(connection, request.get());
            }
        } catch (IOException gone) {
            // The client has closed the connection, which is its right.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(connection);
        }
    }

    private boolean answer(Socket connection, LoadRequest request) throws IOException, InterruptedException {
        Optional<Integer> call = request.call();
        if (call.isEmpty()) {
            return LoadAnswer.body(connection, 200, said(request));
        }
        arrivals.merge(call.get(), 1, Integer::sum);
        everybody.countDown();
        LoadKind kind = LoadKind.of(request);
        return new LoadAnswer(connection, request, call.get(), everybody).give(Fate.of(seed, call.get(), kind));
    }

    private static String said(LoadRequest request) {
        for (LoadKind kind : LoadKind.values()) {
            if (request.line().startsWith("GET /v1/models/" + kind.uid() + " ")) {
                return kind.description();
            }
        }
        return "{\"msg\":\"NO_OP\"}";
    }

    private void inBackground(Runnable work) {
        Thread thread = new Thread(null, work, "load-server", SMALL_STACK);
        thread.setDaemon(true);
        thread.start();
    }
}
