package dev.modelwright.processor.schema;

import dev.modelwright.processor.diagnostic.Visible;
import java.util.Collection;
import java.util.stream.Collectors;

/** Joins names for messages. */
public final class Words {

    private static final int MOST_NAMES = 16;

    private Words() {}

    /** Returns the first 16 names in backticks, joined by commas; {@code nothing} when there is none. */
    public static String list(Collection<String> names) {
        if (names.isEmpty()) {
            return "nothing";
        }
        String first = names.stream().limit(MOST_NAMES).map(Visible::value).collect(Collectors.joining(", "));
        return names.size() <= MOST_NAMES ? first : first + " and " + (names.size() - MOST_NAMES) + " more";
    }
}
