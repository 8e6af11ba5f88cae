package dev.modelwright.testkit.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * A server on this machine that answers by a script, at a port that is free: answers in order, or a function of the request. It sends
 * answers as they are told to, faults and all, sees callers hang up, and remembers what it was asked. Speaks HTTP/1.1 and keeps
 * connections. Thread-safe; close it when the test is over.
 */
public final class ScriptedServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final List<ReceivedRequest> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile Function<ReceivedRequest, Answer> script = this::next;

    private ScriptedServer(ServerSocket socket) {
        this.socket = socket;
    }

    /**
     * Starts a server.
     *
     * @throws UncheckedIOException when there is no free port
     */
    public static ScriptedServer start() {
        try {
            ScriptedServer server = new ScriptedServer(new ServerSocket(0, 512, InetAddress.getLoopbackAddress()));
            server.thread("accept", server::accept);
            return server;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** Adds answers that are given in this order, each once. When there are none left, the status is 500 with words that say so. */
    public ScriptedServer answering(Answer... inOrder) {
        answers.addAll(List.of(inOrder));
        return this;
    }

    /** Answers from now on as the function says, which may be called by several threads at once. */
    public ScriptedServer answering(Function<ReceivedRequest, Answer> function) {
        script = Objects.requireNonNull(function, "function");
        return this;
    }

    /** Returns the address, without a slash at its end. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    /** Returns the requests so far, in the order in which they came. */
    public List<ReceivedRequest> requests() {
        return List.copyOf(requests);
    }

    /** Returns how many connections callers have made so far. */
    public int connections() {
        return connections.get();
    }

    /** Forgets the requests so far. */
    public void forget() {
        requests.clear();
    }

    @Override
    public void close() {
        closeQuietly(socket);
        open.forEach(ScriptedServer::closeQuietly);
    }

    Answer answer(ReceivedRequest request) {
        requests.add(request);
        try {
            return script.apply(request);
        } catch (RuntimeException fault) {
            return Answer.text(500, "The script failed: " + fault);
        }
    }

    private Answer next(ReceivedRequest request) {
        Answer next = answers.poll();
        return next == null ? Answer.text(500, "The script has ended.") : next;
    }

    private void accept() {
        try {
            while (true) {
                Socket caller = socket.accept();
                open.add(caller);
                thread("caller-" + connections.incrementAndGet(), () -> serve(caller));
            }
        } catch (IOException closed) {
            close();
        }
    }

    private void serve(Socket caller) {
        try (Conversation conversation = new Conversation(caller, this)) {
            conversation.run();
        } catch (IOException gone) {
            // A caller that went away, or a server that is closed: nobody is left to be told.
            closeQuietly(caller);
        } finally {
            open.remove(caller);
        }
    }

    private void thread(String name, Runnable work) {
        Thread thread = new Thread(work, "scripted-server-" + name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void closeQuietly(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception alreadyGone) {
            return;
        }
    }
}
