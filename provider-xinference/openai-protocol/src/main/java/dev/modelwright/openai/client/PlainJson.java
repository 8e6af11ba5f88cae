package dev.modelwright.openai.client;

import org.jspecify.annotations.Nullable;

/**
 * Walks through a JSON text and makes nothing of it but what is asked for. It gives up at every fault, and at whatever is allowed but
 * unusual, such as an exponent or deep nesting; then the text is to be parsed. What it accepts, a parser reads the same way. Serves one
 * text after another; not thread-safe.
 */
final class PlainJson {

    private static final int DEEPEST = 10;
    private static final int MOST_NAMES = 48;

    private final PlainTokens tokens = new PlainTokens();
    // Of each object or array that is open: how many parts it had so far, and how many names were there before it.
    private final int[] parts = new int[DEEPEST + 1];
    private final int[] outerNames = new int[DEEPEST + 1];
    private final int[] nameStarts = new int[MOST_NAMES];
    private final int[] nameEnds = new int[MOST_NAMES];
    private int depth;
    private int names;

    /** Starts at the beginning of a text. */
    void start(String text) {
        tokens.start(text);
        depth = 0;
        names = 0;
    }

    /** Returns whether the text ends here and was plain. */
    boolean ends() {
        return tokens.isAtEnd() && depth == 0 && !tokens.isLost();
    }

    /** Gives up, as the text does not say what is expected. */
    void giveUp() {
        tokens.require(false);
    }

    /** Enters the object or array that must be next, by its opening character. */
    void enter(char opening) {
        tokens.take(opening);
        tokens.require(depth < DEEPEST);
        if (!tokens.isLost()) {
            depth++;
            parts[depth] = 0;
            outerNames[depth] = names;
        }
    }

    /** Goes to the value of the next member, or leaves the object and returns false. */
    boolean nextMember() {
        if (leaves('}')) {
            return false;
        }
        name();
        tokens.take(':');
        return !tokens.isLost();
    }

    /** Goes to the next element, or leaves the array and returns false. */
    boolean nextElement() {
        return !leaves(']');
    }

    /** Returns whether the value that {@link #nextMember} has gone to has this name. */
    boolean isNamed(String name) {
        return tokens.isAt(nameStarts[names - 1], nameEnds[names - 1], name);
    }

    /** Takes a null if it is next. */
    boolean takesNull() {
        return tokens.takes("null");
    }

    /** Takes the text or null that must be next. Where it equals a known text, that is what is returned. */
    @Nullable
    String text(@Nullable String known) {
        return takesNull() ? null : tokens.string(known);
    }

    /** Takes the whole number or null that must be next; -1 for null. */
    long count() {
        return takesNull() ? -1 : tokens.wholeNumber();
    }

    /** Passes over the value that must be next. */
    void skip() {
        switch (tokens.peek()) {
            case '"' -> tokens.passString();
            case '{' -> skipObject();
            case '[' -> skipArray();
            case 't', 'f', 'n' -> tokens.require(tokens.takes("true") || tokens.takes("false") || takesNull());
            default -> tokens.passNumber();
        }
    }

    private void skipObject() {
        enter('{');
        while (nextMember()) {
            skip();
        }
    }

    private void skipArray() {
        enter('[');
        while (nextElement()) {
            skip();
        }
    }

    // Also when it has given up, so that whoever walks comes to an end.
    private boolean leaves(char closing) {
        if (tokens.isLost()) {
            return true;
        }
        if (tokens.peek() == closing) {
            tokens.take(closing);
            names = outerNames[depth];
            depth--;
            return true;
        }
        if (parts[depth]++ > 0) {
            tokens.take(',');
        }
        return tokens.isLost();
    }

    private void name() {
        int start = tokens.passString();
        // A name may be written in many ways; a parser finds out whether it comes twice.
        tokens.require(!tokens.hasEscape() && names < MOST_NAMES);
        if (!tokens.isLost()) {
            tokens.require(!isTaken(start, tokens.endOfString()));
            nameStarts[names] = start;
            nameEnds[names] = tokens.endOfString();
            names++;
        }
    }

    private boolean isTaken(int start, int end) {
        for (int i = outerNames[depth]; i < names; i++) {
            if (nameEnds[i] - nameStarts[i] == end - start && tokens.isRepeatedAt(nameStarts[i], start, end)) {
                return true;
            }
        }
        return false;
    }
}
