package dev.modelwright.openai.client;

/** Removes one {@code <think>} from the beginning of a text that comes in pieces, wherever the pieces are cut. */
final class LeadingTag {

    private static final String TAG = "<think>";

    private final StringBuilder held = new StringBuilder();
    private boolean passed;

    /** Takes the next piece and returns what is certain so far. */
    String accept(String piece) {
        if (passed || piece.isEmpty()) {
            return piece;
        }
        held.append(piece);
        boolean mayBeTag = held.length() < TAG.length() && TAG.startsWith(held.toString());
        return mayBeTag ? "" : rest();
    }

    /** Returns what was held back, as no more pieces come. */
    String rest() {
        passed = true;
        String text = held.toString();
        held.setLength(0);
        return text.startsWith(TAG) ? text.substring(TAG.length()) : text;
    }

    static String removedFrom(String text) {
        return text.startsWith(TAG) ? text.substring(TAG.length()) : text;
    }
}
