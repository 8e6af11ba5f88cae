package dev.modelwright.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A voice that a model speaks with.
 *
 * @param id what a request names
 * @param name what users read
 * @param languages the tags of the languages that it speaks, for example {@code en-US}
 */
public record Voice(String id, String name, List<String> languages) {

    public Voice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        languages = List.copyOf(languages);
    }

    /**
     * Tells whether the voice speaks a language. Tags are compared whole and without regard to case; one without a region
     * stands for all regions, on either side.
     */
    public boolean speaks(String language) {
        return languages.stream().anyMatch(own -> covers(own, language) || covers(language, own));
    }

    private static boolean covers(String wide, String narrow) {
        String tag = normal(wide);
        return normal(narrow).equals(tag) || normal(narrow).startsWith(tag + "-");
    }

    private static String normal(String tag) {
        return tag.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
