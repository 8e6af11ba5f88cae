package dev.modelwright.openai.client;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import okio.Buffer;
import okio.ByteString;
import okio.Source;
import okio.Timeout;

/** Gives one piece for each read, and then the end. */
final class PieceSource implements Source {

    private final Queue<ByteString> pieces;
    private final Timeout timeout = new Timeout();

    PieceSource(List<ByteString> pieces) {
        this.pieces = new ArrayDeque<>(pieces);
    }

    @Override
    public long read(Buffer sink, long byteCount) {
        ByteString piece = pieces.poll();
        if (piece == null) {
            return -1;
        }
        sink.write(piece);
        return piece.size();
    }

    @Override
    public Timeout timeout() {
        return timeout;
    }

    @Override
    public void close() {
        pieces.clear();
    }
}
