package com.example.canyon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that are unwanted in one respect.
 *
 * @param category the respect
 * @param words the words in lower case
 */
record WordList(String category, Set<String> words) {

    /** The lists of the predefined model. */
    static final List<WordList> SHIPPED = List.of(
            of("insult", "blockhead, dolt, nitwit, scoundrel"),
            of("threat", "ambush, avalanche, boulders"),
            of("advertising", "bargain, discount, sale"));

    WordList {
        words = Set.copyOf(words);
    }

    /** Returns the list of the words that commas or spaces separate. */
    static WordList of(String category, String words) {
        return new WordList(category, new LinkedHashSet<>(Words.plain(words.replace(',', ' '))));
    }
}
