package dev.modelwright.openai.client;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Takes the tokens of a JSON text, one after another. It gives up for good at every fault and at long or exponential numbers; from then on
 * it takes nothing. Not thread-safe.
 */
final class PlainTokens {

    private static final int LONGEST_NUMBER = 18;
    private static final int HEX_DIGITS = 4;
    private static final String ESCAPES = "\"\\/bfnrt";

    private String text = "";
    private int place;
    private boolean hasEscape;
    private boolean lost;

    void start(String next) {
        text = next;
        place = 0;
        lost = false;
    }

    /** Returns whether it has given up. */
    boolean isLost() {
        return lost;
    }

    /** Gives up unless this is so. */
    void require(boolean isMet) {
        lost |= !isMet;
    }

    boolean isAtEnd() {
        return peek() == '\0' && place == text.length();
    }

    /** Returns the first character of the next token. Nothing of a JSON text is zero, so that it stands for the end. */
    char peek() {
        skipSpace();
        return unit();
    }

    /** Takes a word or punctuation if it is next. */
    boolean takes(String token) {
        skipSpace();
        boolean isNext = !lost && text.startsWith(token, place);
        place += isNext ? token.length() : 0;
        return isNext;
    }

    /** Takes the character that must be next. */
    void take(char unit) {
        skipSpace();
        require(next() == unit);
    }

    /** Takes the string that must be next, and returns the place of its content. */
    int passString() {
        take('"');
        int start = place;
        hasEscape = false;
        for (char unit = next(); unit != '"' && !lost; unit = next()) {
            require(unit >= ' ');
            if (unit == '\\') {
                hasEscape = true;
                passEscape();
            }
        }
        return start;
    }

    /** Returns the place behind the content of the string just taken. */
    int endOfString() {
        return place - 1;
    }

    /** Returns whether the string just taken is not written as it is meant. */
    boolean hasEscape() {
        return hasEscape;
    }

    /** Takes the string that must be next. Where it equals a known one, that is what is returned. */
    String string(@Nullable String known) {
        int start = passString();
        int end = endOfString();
        if (lost) {
            return "";
        }
        if (hasEscape) {
            return Unescaped.of(text, start, end);
        }
        return known != null && isAt(start, end, known) ? known : text.substring(start, end);
    }

    /** Takes the whole number that must be next. */
    long wholeNumber() {
        skipSpace();
        int start = place;
        require(passNumber());
        return lost ? -1 : Long.parseLong(text, start, place, 10);
    }

    /** Takes the number that must be next, and returns whether it is written as a whole one. */
    boolean passNumber() {
        skipSpace();
        int start = place;
        place += unit() == '-' ? 1 : 0;
        int whole = passDigits();
        require(whole == 1 || whole > 1 && text.charAt(place - whole) != '0');
        boolean isWhole = unit() != '.';
        if (!isWhole) {
            place++;
            require(passDigits() > 0);
        }
        require(place - start <= LONGEST_NUMBER);
        return isWhole;
    }

    /** Returns whether the text between two places is this one. */
    boolean isAt(int start, int end, String other) {
        return other.length() == end - start && text.startsWith(other, start);
    }

    /** Returns whether the text at another place is the same as that between these two. */
    boolean isRepeatedAt(int other, int start, int end) {
        return text.regionMatches(other, text, start, end - start);
    }

    private void passEscape() {
        char unit = next();
        require(unit == 'u' || ESCAPES.indexOf(unit) >= 0);
        for (int i = 0; unit == 'u' && i < HEX_DIGITS; i++) {
            require(HexFormat.isHexDigit(next()));
        }
    }

    private int passDigits() {
        int start = place;
        while (unit() >= '0' && unit() <= '9') {
            place++;
        }
        return place - start;
    }

    private void skipSpace() {
        for (char unit = unit(); unit == ' ' || unit == '\n' || unit == '\r' || unit == '\t'; unit = unit()) {
            place++;
        }
    }

    private char next() {
        char unit = unit();
        require(place < text.length());
        place += lost ? 0 : 1;
        return unit;
    }

    private char unit() {
        return place < text.length() ? text.charAt(place) : '\0';
    }
}
