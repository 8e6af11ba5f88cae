package dev.modelwright.samples.standin;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes text apart. A word counts as one token here. */
final class Words {

    private static final Pattern WORD = Pattern.compile("\\S+");

    private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{N}]+");

    // Blanks stay in front of their word, so that the pieces in a row are the text again.
    private static final Pattern PIECE = Pattern.compile("\\s*\\S+|\\s+");

    private Words() {}

    static List<String> pieces(String text) {
        return PIECE.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Returns the words without marks around them, in small letters. */
    static List<String> bare(String text) {
        return BARE.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    static int count(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
