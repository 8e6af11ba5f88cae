package dev.modelwright.openai.client;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLException;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Response;

/** One sending of a request. Knows how far it came, so it can tell what an {@link IOException} means. */
final class Attempt extends EventListener {

    private final URI server;
    private final Deadline connecting;
    private final Deadline answering;
    private volatile boolean sent;
    private volatile boolean answered;
    private volatile Optional<Duration> retryAfter = Optional.empty();

    Attempt(URI server, Duration connectTimeout, Deadline answering) {
        this.server = server;
        this.connecting = Deadline.in(TimeLimit.CONNECT, connectTimeout);
        this.answering = answering;
    }

    @Override
    public void requestHeadersStart(Call call) {
        sent = true;
    }

    @Override
    public void responseHeadersEnd(Call call, Response response) {
        answered = true;
        retryAfter = RetryAfter.of(response);
    }

    /** Returns how long the server asked to wait before the next attempt. */
    Optional<Duration> retryAfter() {
        return retryAfter;
    }

    Deadline answering() {
        return answering;
    }

    OpenAiException failure(boolean cancelled, IOException cause, Deadline current) {
        if (cause instanceof OpenAiException own) {
            return own;
        }
        if (Thread.currentThread().isInterrupted()) {
            return Failures.aborted("The thread was interrupted while it waited for the server.");
        }
        if (cause instanceof InterruptedIOException) {
            boolean connectionFailed = !sent && cause instanceof SocketTimeoutException;
            return (connectionFailed ? connecting : current).passed(cause);
        }
        if (cancelled) {
            return Failures.aborted("The request was cancelled.");
        }
        if (!sent) {
            return unreachable(cause);
        }
        return !answered && cause instanceof ProtocolException ? foreign(cause) : brokenOff(cause);
    }

    private OpenAiException foreign(IOException cause) {
        String message = "The server at `" + server + "` does not answer in HTTP. Check the port, and whether it wants"
                + " `https`.";
        return OpenAiException.because(Reason.UNREADABLE, message).cause(cause).build();
    }

    private static OpenAiException brokenOff(IOException cause) {
        String message = "The connection broke before the answer was complete.";
        return OpenAiException.because(Reason.BROKEN_STREAM, message)
                .cause(cause)
                .build();
    }

    private OpenAiException unreachable(IOException cause) {
        String message = "The server at `" + server + "` cannot be reached: " + explained(cause);
        return OpenAiException.because(Reason.UNREACHABLE, message).cause(cause).build();
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
