package dev.modelwright.samples.benchmark.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * An OpenAI-compatible server that also describes models as Xinference does. What it answers is chosen by the name of the model,
 * see {@link Scripts}. A thread for each connection, with a small stack.
 */
public final class ScriptedServer implements AutoCloseable {

    private static final int BACKLOG = 4_096;
    private static final long STACK = 512 * 1024;

    private final ServerSocket socket;
    private final Sightings sightings = new Sightings();
    private final FastStreams streams = new FastStreams();

    /** Opens a port. */
    public ScriptedServer() throws IOException {
        socket = new ServerSocket();
        socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), BACKLOG);
        daemon(this::accept);
    }

    /** Serves until the standard input ends, so that it never outlives who started it. Prints its port. */
    public static void main(String[] arguments) throws IOException {
        try (ScriptedServer server = new ScriptedServer()) {
            System.out.println(server.port());
            while (System.in.read() >= 0) {
                continue;
            }
        }
    }

    /** Returns the port. */
    public int port() {
        return socket.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                Socket accepted = socket.accept();
                daemon(() -> serve(accepted));
            }
        } catch (IOException closed) {
            return;
        }
    }

    private void serve(Socket accepted) {
        try (Wire wire = new Wire(accepted)) {
            Routes routes = new Routes(wire, sightings, streams);
            while (routes.next()) {
                continue;
            }
        } catch (IOException clientLeft) {
            return;
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(null, work, "scripted-server", STACK);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
