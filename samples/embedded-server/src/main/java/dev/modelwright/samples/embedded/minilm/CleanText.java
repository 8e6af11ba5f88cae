package dev.modelwright.samples.embedded.minilm;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Takes a text apart into words and marks, in small letters and without accents, as BERT does. */
final class CleanText {

    private static final int REPLACEMENT = 0xFFFD;

    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    private CleanText() {}

    static List<String> words(String text) {
        CleanText clean = new CleanText();
        // What is dropped first would otherwise keep an accent from its letter.
        String bare = text.codePoints()
                .filter(letter -> !isDropped(letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        Normalizer.normalize(bare, Normalizer.Form.NFD).codePoints().forEach(clean::read);
        clean.endWord();
        return clean.words;
    }

    private void read(int letter) {
        int type = Character.getType(letter);
        if (isBlank(letter)) {
            endWord();
        } else if (isMark(letter, type) || isIdeograph(letter)) {
            endWord();
            words.add(Character.toString(Character.toLowerCase(letter)));
        } else if (type != Character.NON_SPACING_MARK) {
            word.appendCodePoint(Character.toLowerCase(letter));
        }
    }

    private void endWord() {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isDropped(int letter) {
        if (letter == '\t' || letter == '\n' || letter == '\r') {
            return false;
        }
        return letter == REPLACEMENT
                || switch (Character.getType(letter)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED -> true;
                    default -> false;
                };
    }

    private static boolean isBlank(int letter) {
        return letter == '\t' || letter == '\n' || letter == '\r' || Character.isSpaceChar(letter);
    }

    private static boolean isMark(int letter, int type) {
        return isAsciiMark(letter)
                || switch (type) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }

    private static boolean isAsciiMark(int letter) {
        return letter > ' ' && letter < 0x7F && !Character.isLetterOrDigit(letter);
    }

    // The ranges that BERT's authors chose, in which each sign is a word. Not all signs that Unicode calls so.
    private static boolean isIdeograph(int letter) {
        return in(letter, 0x4E00, 0x9FFF)
                || in(letter, 0x3400, 0x4DBF)
                || in(letter, 0x20000, 0x2A6DF)
                || in(letter, 0x2A700, 0x2B73F)
                || in(letter, 0x2B740, 0x2B81F)
                || in(letter, 0x2B920, 0x2CEAF)
                || in(letter, 0xF900, 0xFAFF)
                || in(letter, 0x2F800, 0x2FA1F);
    }

    private static boolean in(int letter, int first, int last) {
        return letter >= first && letter <= last;
    }
}
