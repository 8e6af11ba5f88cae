package dev.modelwright.samples.benchmark.client;

/** Counts pieces of text, as heard by one thread at a time. */
final class PieceCount implements Listener {

    private volatile int pieces;
    private volatile long firstAt;

    @Override
    public void text(String piece) {
        if (piece.isEmpty()) {
            return;
        }
        if (pieces == 0) {
            firstAt = System.nanoTime();
        }
        pieces = pieces + 1;
    }

    int pieces() {
        return pieces;
    }

    /** Returns when the first piece came, on the scale of {@link System#nanoTime()}. */
    long firstAt() {
        return firstAt;
    }
}
