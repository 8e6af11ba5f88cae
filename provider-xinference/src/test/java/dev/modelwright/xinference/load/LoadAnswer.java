package dev.modelwright.xinference.load;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** Answers one call as its fate wants it. Each method tells whether the connection can be used again. */
final class LoadAnswer {

    private static final String PROMISED = "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n{\"a\": \"";
    private static final String STREAMED =
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";
    private static final String LAST_CHUNK = "0\r\n\r\n";

    private final Socket socket;
    private final LoadRequest request;
    private final LoadKind kind;
    private final int call;
    private final CountDownLatch everybody;

    /** @param everybody holds streams within their answers until all are there */
    LoadAnswer(Socket socket, LoadRequest request, int call, CountDownLatch everybody) {
        this.socket = socket;
        this.request = request;
        this.kind = LoadKind.of(request);
        this.call = call;
        this.everybody = everybody;
    }

    boolean give(Fate fate) throws IOException, InterruptedException {
        return switch (fate) {
            case WHOLE ->
                kind == LoadKind.STREAM
                        ? stream(LoadKind.lastPiece(call), "[DONE]")
                        : body(socket, 200, kind.answer(call));
            case UNFINISHED -> stream("[DONE]");
            case ERROR_EVENT -> reported("{\"error\":\"CUDA out of memory for " + request.authorization() + "\"}");
            case NONSENSE -> reported("nonsense for " + request.authorization());
            case REFUSED -> refused(401);
            case BUSY -> refused(429);
            case BROKEN -> refused(500);
            case RESET_EARLY -> reset();
            case RESET_LATE -> {
                begin();
                yield reset();
            }
            case CUT -> {
                begin();
                yield false;
            }
            case STALL -> {
                begin();
                // Ends when the client gives up.
                yield socket.getInputStream().read() >= 0;
            }
        };
    }

    /** Answers with a document. */
    static boolean body(Socket socket, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        write(socket, "HTTP/1.1 " + status + " Said\r\nContent-Length: " + bytes.length + "\r\n\r\n" + body);
        return true;
    }

    private boolean refused(int status) throws IOException {
        return body(socket, status, "{\"detail\":\"Not with " + request.authorization() + "\"}");
    }

    private boolean reported(String text) throws IOException, InterruptedException {
        return kind == LoadKind.STREAM ? stream(text) : body(socket, 200, text);
    }

    private boolean stream(String... pieces) throws IOException, InterruptedException {
        begin();
        for (String piece : pieces) {
            write(socket, chunk(piece));
        }
        write(socket, LAST_CHUNK);
        return true;
    }

    private void begin() throws IOException, InterruptedException {
        if (kind == LoadKind.STREAM) {
            write(socket, STREAMED + chunk(LoadKind.firstPiece()));
            everybody.await();
        } else {
            write(socket, PROMISED);
        }
    }

    // Whoever lingers for no time at all resets.
    private boolean reset() throws IOException {
        socket.setSoLinger(true, 0);
        return false;
    }

    private static String chunk(String data) {
        String event = "data: " + data + "\r\n\r\n";
        return Integer.toHexString(event.length()) + "\r\n" + event + "\r\n";
    }

    private static void write(Socket socket, String text) throws IOException {
        OutputStream output = socket.getOutputStream();
        output.write(text.getBytes(StandardCharsets.UTF_8));
        output.flush();
    }
}
