package dev.modelwright.testkit.server;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** What is said on one connection, by one thread: requests and answers in turn. */
final class Conversation implements AutoCloseable {

    private final Socket socket;
    private final ScriptedServer server;
    private final PushbackInputStream in;
    private final OutputStream out;

    Conversation(Socket socket, ScriptedServer server) throws IOException {
        this.socket = socket;
        this.server = server;
        socket.setTcpNoDelay(true);
        this.in = new PushbackInputStream(new BufferedInputStream(socket.getInputStream()));
        this.out = new BufferedOutputStream(socket.getOutputStream());
    }

    void run() throws IOException {
        Optional<ReceivedRequest> request = RequestReader.read(in);
        while (request.isPresent() && answer(request.get())) {
            request = RequestReader.read(in);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** Tells whether the connection goes on. */
    private boolean answer(ReceivedRequest request) throws IOException {
        Answer answer = server.answer(request);
        try {
            if (answer.cut().bytes() >= 0) {
                send(request, answer);
            }
            out.flush();
            return end(request, answer.cut().ending());
        } catch (IOException gone) {
            request.hangUp();
            throw gone;
        }
    }

    private boolean end(ReceivedRequest request, Ending ending) throws IOException {
        switch (ending) {
            case ORDERLY -> {
                return true;
            }
            case CLOSE -> socket.close();
            case RESET -> {
                socket.setSoLinger(true, 0);
                socket.close();
            }
            case SILENCE -> {
                socket.setSoTimeout(0);
                awaitEnd();
                request.hangUp();
            }
        }
        return false;
    }

    private void awaitEnd() throws IOException {
        while (in.read() >= 0) {
            continue;
        }
    }

    private void send(ReceivedRequest request, Answer answer) throws IOException {
        BodyWriter body = BodyWriter.of(answer, out);
        head(answer, body.framing());
        if (request.method().equals("HEAD")) {
            return;
        }
        boolean first = true;
        for (byte[] piece : answer.pieces()) {
            if (!first && !answer.pause().isZero()) {
                pause(answer.pause());
            }
            first = false;
            if (!body.write(piece)) {
                return;
            }
        }
        body.end();
    }

    private void head(Answer answer, String framing) throws IOException {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + answer.status() + " Scripted\r\n");
        answer.headers().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        out.write(head.append(framing).append("\r\n\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    // Reading while nothing is written is how a hang-up is seen at once, and not at the next write.
    private void pause(Duration time) throws IOException {
        socket.setSoTimeout((int) Math.max(1, time.toMillis()));
        try {
            int next = in.read();
            if (next < 0) {
                throw new HungUp();
            }
            in.unread(next);
        } catch (SocketTimeoutException nothingSaid) {
            return;
        } finally {
            socket.setSoTimeout(0);
        }
    }

    private static final class HungUp extends IOException {
        private static final long serialVersionUID = 1L;

        HungUp() {
            super("The caller has hung up.");
        }
    }
}
