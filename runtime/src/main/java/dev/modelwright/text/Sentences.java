package dev.modelwright.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts texts into pieces, between sentences where that is possible. Joined, the pieces are the text again. */
public final class Sentences {

    private static final String TERMINATORS = "。.!?！？";

    private Sentences() {}

    /**
     * Returns the pieces of a text, none of them empty or longer than {@code maxLength}. A piece ends after the last end of a
     * sentence in reach: one that white space follows, if there is any, else any but a point between two digits; where there is no
     * end of a sentence, the piece is as long as it may be.
     *
     * @param maxLength the greatest length in Unicode code points
     * @throws IllegalArgumentException when {@code maxLength} is below 1
     */
    public static List<String> split(String text, int maxLength) {
        if (maxLength < 1) {
            throw new IllegalArgumentException("The length must be at least 1, but was " + maxLength + ".");
        }
        int[] characters = text.codePoints().toArray();
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (start < characters.length) {
            int end = characters.length - start <= maxLength
                    ? characters.length
                    : end(characters, start, start + maxLength);
            pieces.add(new String(characters, start, end - start));
            start = end;
        }
        return pieces;
    }

    private static int end(int[] characters, int start, int limit) {
        int weak = -1;
        for (int end = limit; end > start; end--) {
            if (isTerminator(characters, end - 1)) {
                if (Character.isWhitespace(characters[end]) || characters[end - 1] != '.') {
                    return end;
                }
                weak = weak < 0 ? end : weak;
            }
        }
        return weak < 0 ? limit : weak;
    }

    private static boolean isTerminator(int[] characters, int index) {
        boolean decimal = characters[index] == '.'
                && index > 0
                && isDigit(characters[index - 1])
                && isDigit(characters[index + 1]);
        return !decimal && TERMINATORS.indexOf(characters[index]) >= 0;
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
