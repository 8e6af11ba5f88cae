package dev.modelwright.testkit.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes as much of a body as is to be sent, in one piece of a known length or in chunks. */
final class BodyWriter {

    private final Answer answer;
    private final OutputStream out;
    private final boolean chunked;
    private int left;

    private BodyWriter(Answer answer, OutputStream out, boolean chunked) {
        this.answer = answer;
        this.out = out;
        this.chunked = chunked;
        this.left = answer.cut().bytes();
    }

    static BodyWriter of(Answer answer, OutputStream out) {
        boolean pieces = answer.pieces().size() != 1 || answer.cut().swelling() > 0;
        return new BodyWriter(answer, out, pieces);
    }

    String framing() {
        if (chunked) {
            return "Transfer-Encoding: chunked";
        }
        int whole = answer.body().length;
        int promised = answer.cut().ending() == Ending.ORDERLY ? Math.min(left, whole) : whole;
        return "Content-Length: " + promised;
    }

    /** Writes a piece, or what is still to be sent of it; tells whether more may follow. */
    boolean write(byte[] piece) throws IOException {
        int length = Math.min(left, piece.length);
        left -= length;
        chunk(piece, length);
        boolean cut = left == 0 && answer.cut().ending() != Ending.ORDERLY;
        if (left == 0 && !cut) {
            end();
        }
        return left > 0;
    }

    void end() throws IOException {
        byte[] last = answer.pieces().isEmpty()
                ? new byte[0]
                : answer.pieces().get(answer.pieces().size() - 1);
        for (long time = 0; time < answer.cut().swelling(); time++) {
            chunk(last, last.length);
        }
        if (chunked && answer.cut().ending() == Ending.ORDERLY) {
            ascii("0\r\n\r\n");
        }
        out.flush();
    }

    private void chunk(byte[] bytes, int length) throws IOException {
        if (length > 0 && chunked) {
            ascii(Integer.toHexString(length) + "\r\n");
            out.write(bytes, 0, length);
            ascii("\r\n");
        } else {
            out.write(bytes, 0, length);
        }
        out.flush();
    }

    private void ascii(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }
}
