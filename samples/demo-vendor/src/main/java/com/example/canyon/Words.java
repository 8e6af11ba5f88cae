package com.example.canyon;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Texts as words. A word is what this vendor counts as a token; each Chinese character is one. */
final class Words {

    private static final Pattern PIECE = Pattern.compile("(\\p{IsHan}|[^\\s\\p{IsHan}]+)\\s*|\\s+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    /** Returns the words with the space that follows them; joined, they are the text. */
    static List<String> pieces(String text) {
        return PIECE.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Returns the words in lower case, without space and punctuation. */
    static List<String> plain(String text) {
        return pieces(text).stream()
                .map(piece -> NO_WORD.matcher(piece).replaceAll("").toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static long count(String text) {
        return PIECE.matcher(text).results().count();
    }

    static long count(Collection<String> texts) {
        return texts.stream().mapToLong(Words::count).sum();
    }
}
