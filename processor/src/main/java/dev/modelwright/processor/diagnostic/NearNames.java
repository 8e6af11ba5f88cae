package dev.modelwright.processor.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the name that an author is likely to have meant. */
public final class NearNames {

    private static final int LONGEST_NAME = 64;
    private static final String SEPARATORS = "-_ .";

    // Words of other tools and of Dify's documentation for names of this format.
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("textgeneration", "llm"),
            Map.entry("chat", "llm"),
            Map.entry("embeddings", "text-embedding"),
            Map.entry("embedding", "text-embedding"),
            Map.entry("reranking", "rerank"),
            Map.entry("stt", "speech2text"),
            Map.entry("bool", "boolean"),
            Map.entry("integer", "int"),
            Map.entry("number", "float"),
            Map.entry("double", "float"),
            Map.entry("text", "text-input"),
            Map.entry("string", "text-input"),
            Map.entry("password", "secret-input"),
            Map.entry("secret", "secret-input"),
            Map.entry("dropdown", "select"),
            Map.entry("checkbox", "switch"),
            Map.entry("boolean", "switch"),
            Map.entry("complete", "completion"),
            Map.entry("contextlength", "context_size"),
            Map.entry("contextwindow", "context_size"),
            Map.entry("url", "uri"),
            Map.entry("name", "variable"),
            Map.entry("template", "use_template"),
            Map.entry("seconds", "duration-seconds"));

    private NearNames() {}

    /** Returns a sentence to append to a message, with a space before it; empty when no candidate is near. */
    public static String hint(String name, Collection<String> candidates) {
        return find(name, candidates)
                .map(near -> " Did you mean `" + near + "`?")
                .orElse("");
    }

    /** Returns the candidate that differs from {@code name} by spelling only, or least; empty when none is near. */
    public static Optional<String> find(String name, Collection<String> candidates) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        return sameLetters(name, candidates)
                .or(() -> Optional.ofNullable(SYNONYMS.get(letters(name))).filter(candidates::contains))
                .or(() -> nearest(name, candidates));
    }

    /** Tells whether two names differ by one or two letters, which is not what separators and capitals are. */
    public static boolean isMisspelt(String name, String right) {
        int distance = EditDistance.between(name, right, 3);
        return distance > 0
                && distance < 3
                && right.length() > 4
                && !letters(name).equals(letters(right));
    }

    private static Optional<String> sameLetters(String name, Collection<String> candidates) {
        String letters = letters(name);
        return candidates.stream()
                .filter(candidate ->
                        !candidate.equals(name) && letters(candidate).equals(letters))
                .findFirst();
    }

    private static Optional<String> nearest(String name, Collection<String> candidates) {
        String best = null;
        int least = Math.min(3, Math.max(1, name.length() / 3)) + 1;
        for (String candidate : candidates) {
            int distance = EditDistance.between(name, candidate, least);
            if (distance > 0 && distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private static String letters(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            if (SEPARATORS.indexOf(lower.charAt(i)) < 0) {
                letters.append(lower.charAt(i));
            }
        }
        return letters.toString();
    }
}
