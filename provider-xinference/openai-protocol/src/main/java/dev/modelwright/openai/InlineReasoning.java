package dev.modelwright.openai;

import dev.modelwright.openai.client.Generation;

/**
 * Takes the reasoning out of the text of models whose server leaves it there, between {@code <think>} and {@code </think>}, wherever the
 * pieces are cut. Only what begins an answer is taken for reasoning. Holds one answer; not thread-safe.
 */
final class InlineReasoning {

    private static final String START = "<think>";
    private static final String END = "</think>";

    private enum State {
        BEFORE,
        INSIDE,
        BEHIND
    }

    private final StringBuilder held = new StringBuilder();
    private State state = State.BEFORE;

    /** Returns a whole answer's parts in their places. Here the start may be missing, as where a template wrote it into the prompt. */
    static Generation whole(Generation answer) {
        String text = answer.text();
        boolean isSeparated = !answer.reasoning().isEmpty() || text.contains(START) || !text.contains(END);
        return new InlineReasoning().next(isSeparated ? answer : answer.with(START + text, ""), true);
    }

    /** Returns the next piece of a stream with its parts in their places. */
    Generation next(Generation piece) {
        return next(piece, piece.finishReason().isPresent());
    }

    private Generation next(Generation piece, boolean isLast) {
        if (!piece.reasoning().isEmpty()) {
            state = State.BEHIND;
        }
        StringBuilder reasoning = new StringBuilder(piece.reasoning());
        StringBuilder text = new StringBuilder();
        held.append(piece.text());
        begin(isLast, text);
        move(isLast, reasoning);
        if (state == State.BEHIND) {
            release(held.length(), text);
        }
        return piece.with(text.toString(), reasoning.toString());
    }

    private void begin(boolean isLast, StringBuilder text) {
        String beginning = held.toString().stripLeading();
        if (state != State.BEFORE || (!isLast && START.startsWith(beginning))) {
            return;
        }
        state = beginning.startsWith(START) ? State.INSIDE : State.BEHIND;
        if (state == State.INSIDE) {
            held.delete(0, held.indexOf(START) + START.length());
        } else {
            release(held.length(), text);
        }
    }

    private void move(boolean isLast, StringBuilder reasoning) {
        if (state != State.INSIDE) {
            return;
        }
        int end = held.indexOf(END);
        if (end >= 0) {
            release(end, reasoning);
            held.delete(0, END.length());
            state = State.BEHIND;
        } else {
            release(isLast ? held.length() : held.length() - beginningOfEnd(), reasoning);
        }
    }

    private int beginningOfEnd() {
        int length = Math.min(END.length() - 1, held.length());
        while (!held.substring(held.length() - length).equals(END.substring(0, length))) {
            length--;
        }
        return length;
    }

    private void release(int length, StringBuilder target) {
        target.append(held, 0, length);
        held.delete(0, length);
    }
}
