package dev.modelwright.xinference.client;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import okhttp3.Call;
import okhttp3.EventListener;

/** One sending of a request. Knows how far it came, so it can tell what an {@link IOException} means. */
final class Attempt extends EventListener {

    private final URI server;
    private final Deadline connecting;
    private final Deadline answering;
    private volatile boolean sent;

    Attempt(URI server, Duration connectTimeout, Deadline answering) {
        this.server = server;
        this.connecting = Deadline.in(TimeLimit.CONNECT, connectTimeout);
        this.answering = answering;
    }

    @Override
    public void requestHeadersStart(Call call) {
        sent = true;
    }

    Deadline answering() {
        return answering;
    }

    XinferenceException failure(Call call, IOException cause, Deadline current) {
        if (cause instanceof XinferenceException own) {
            return own;
        }
        if (Thread.currentThread().isInterrupted()) {
            return Failures.aborted("The thread was interrupted while it waited for the server.");
        }
        if (cause instanceof InterruptedIOException) {
            boolean connectionFailed = !sent && cause instanceof SocketTimeoutException;
            return (connectionFailed ? connecting : current).passed(cause);
        }
        if (call.isCanceled()) {
            return Failures.aborted("The request was cancelled.");
        }
        return sent ? brokenOff(cause) : unreachable(cause);
    }

    private static XinferenceException brokenOff(IOException cause) {
        String message = "The connection broke before the answer was complete.";
        return XinferenceException.because(Reason.BROKEN_STREAM, message)
                .cause(cause)
                .build();
    }

    private XinferenceException unreachable(IOException cause) {
        String message = "The server at `" + server + "` cannot be reached: " + explained(cause);
        return XinferenceException.because(Reason.UNREACHABLE, message)
                .cause(cause)
                .build();
    }

    private String explained(IOException cause) {
        if (cause instanceof UnknownHostException) {
            return "its host name cannot be resolved. Check the server address.";
        }
        if (cause instanceof SSLException) {
            return "no secure connection could be made. Does the server speak `http` only, or is its certificate not"
                    + " trusted by this Java runtime?";
        }
        if (cause instanceof ConnectException) {
            return "the connection was refused. Is the server running, and is the port right?";
        }
        return "no connection could be made. Check the server address and the network.";
    }
}
