package dev.modelwright.samples.spark;

import java.util.List;

/** Short English texts, as many as are wanted. Each is made from its number alone, so that every machine makes the same. */
final class Texts {

    private static final List<String> WHO = List.of(
            "The old sailor",
            "A young doctor",
            "My neighbour",
            "The night guard",
            "Our teacher",
            "A tired courier",
            "The head cook",
            "A travelling judge",
            "The third violin",
            "A retired pilot",
            "The beekeeper");

    private static final List<String> DID = List.of(
            "forgot",
            "repaired",
            "sold",
            "painted",
            "looked for",
            "gave away",
            "borrowed",
            "hid",
            "described",
            "photographed",
            "measured",
            "admired",
            "returned");

    private static final List<String> WHAT = List.of(
            "a wooden boat",
            "the broken clock",
            "seven letters",
            "a map of the harbour",
            "the last umbrella",
            "a box of oranges",
            "the garden gate",
            "an unread book",
            "a silver spoon",
            "the ticket machine",
            "two bicycles",
            "a jar of honey",
            "the missing key",
            "a set of chairs",
            "the village bell",
            "an electric piano",
            "a stamp collection");

    private static final List<String> WHEN = List.of(
            "before breakfast",
            "during the storm",
            "in the spring",
            "at the station",
            "on a Sunday",
            "after the concert",
            "near the lighthouse",
            "without a word",
            "for the second time",
            "on the way home",
            "at noon",
            "behind the bakery",
            "when the lights went out",
            "in front of everybody",
            "by mistake",
            "as promised",
            "under the bridge",
            "with a smile",
            "in a hurry");

    private Texts() {}

    /** Returns the text of a number, 0 or more. Texts repeat their words after 46,189, and never their number. */
    static String at(long number) {
        return pick(WHO, number) + " " + pick(DID, number) + " " + pick(WHAT, number) + " " + pick(WHEN, number)
                + ", as note " + number + " says.";
    }

    // The lengths of the lists have no common divisor, so that all combinations come.
    private static String pick(List<String> words, long number) {
        return words.get((int) (number % words.size()));
    }
}
