package dev.modelwright.samples.benchmark.server;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** One connection, in HTTP/1.1. */
final class Wire implements AutoCloseable {

    private static final int BUFFER = 4_096;
    private static final byte[] EVENTS_BEGIN =
            bytes("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\n"
                    + "Cache-Control: no-store\r\nTransfer-Encoding: chunked\r\n\r\n");
    static final byte[] EVENTS_END = bytes("0\r\n\r\n");

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    Wire(Socket socket) throws IOException {
        this.socket = socket;
        socket.setTcpNoDelay(true);
        this.in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        this.out = socket.getOutputStream();
    }

    InputStream in() {
        return in;
    }

    /** Answers with one document, and further header lines that each end with CRLF. */
    void document(int status, String type, String headers, String text) throws IOException {
        byte[] body = bytes(text);
        byte[] head = bytes("HTTP/1.1 " + status + " Scripted\r\nContent-Type: " + type + "\r\nContent-Length: "
                + body.length + "\r\n" + headers + "\r\n");
        ByteArrayOutputStream whole = new ByteArrayOutputStream(head.length + body.length);
        whole.writeBytes(head);
        whole.writeBytes(body);
        out.write(whole.toByteArray());
    }

    /** Begins a stream of events. */
    void begin() throws IOException {
        out.write(EVENTS_BEGIN);
    }

    /** Sends text as one chunk of HTTP. */
    void send(String text) throws IOException {
        out.write(chunk(bytes(text)));
    }

    /** Sends text in chunks of one byte each. */
    void sendByteByByte(String text) throws IOException {
        for (byte single : bytes(text)) {
            out.write(chunk(new byte[] {single}));
        }
    }

    /** Sends what {@link #chunk} made before. */
    void sendChunks(byte[] chunks) throws IOException {
        out.write(chunks);
    }

    void end() throws IOException {
        out.write(EVENTS_END);
    }

    /** Waits for the other side to hang up, and tells whether it did in time. */
    boolean leftWithin(int millis) throws IOException {
        socket.setSoTimeout(millis);
        try {
            return in.read() < 0;
        } catch (SocketTimeoutException stillThere) {
            return false;
        } catch (IOException reset) {
            return true;
        } finally {
            socket.setSoTimeout(0);
        }
    }

    /** Breaks the connection off. */
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    static byte[] chunk(byte[] data) {
        ByteArrayOutputStream framed = new ByteArrayOutputStream(data.length + 12);
        framed.writeBytes(bytes(Integer.toHexString(data.length) + "\r\n"));
        framed.writeBytes(data);
        framed.writeBytes(bytes("\r\n"));
        return framed.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
