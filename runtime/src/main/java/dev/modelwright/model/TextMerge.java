package dev.modelwright.model;

import org.jspecify.annotations.Nullable;

/** Pieces of a text, put together. A text of one piece, as whole answers are, is that piece and never copied. */
final class TextMerge {

    private String start = "";
    private @Nullable StringBuilder all;

    void add(String piece) {
        if (piece.isEmpty()) {
            return;
        }
        if (all != null) {
            all.append(piece);
        } else if (start.isEmpty()) {
            start = piece;
        } else {
            all = new StringBuilder(start).append(piece);
        }
    }

    @Override
    public String toString() {
        return all == null ? start : all.toString();
    }
}
