package dev.modelwright.json;

/**
 * Says where a text stopped being acceptable JSON and what was expected there. The message never holds any of the text,
 * which may be secret.
 */
public final class JsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    // A parser's own exception is never the cause: it quotes the text.
    JsonException(int line, int column, String expected) {
        super("JSON, line " + line + ", column " + column + ": expected " + expected);
        this.line = line;
        this.column = column;
    }

    /** Returns the line of the fault, counted from 1. */
    public int line() {
        return line;
    }

    /** Returns the column of the fault, counted from 1 in UTF-16 units. */
    public int column() {
        return column;
    }
}
