package dev.modelwright.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A text in one or more languages. English is always there and stands in for languages that are missing or blank.
 *
 * @param texts the texts by language tag in the spelling of the YAML ({@code en_US}, {@code zh_Hans}), in declaration
 *     order; holds {@code en_US}
 */
public record LocalizedText(Map<String, String> texts) {

    private static final String ENGLISH = "en_US";

    public LocalizedText {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        if (!texts.containsKey(ENGLISH)) {
            throw new IllegalArgumentException("A localized text must have `en_US`, but had " + texts.keySet() + ".");
        }
        for (String text : texts.values()) {
            Objects.requireNonNull(text, "text");
        }
    }

    /** Returns a text that is known in English only. */
    public static LocalizedText of(String english) {
        return new LocalizedText(Map.of(ENGLISH, english));
    }

    /** Returns this text with one more language, replacing the one that was there. */
    public LocalizedText with(String language, String text) {
        Map<String, String> copy = new LinkedHashMap<>(texts);
        copy.put(language, text);
        return new LocalizedText(copy);
    }

    /** Returns the English text. */
    public String english() {
        return Objects.requireNonNull(texts.get(ENGLISH));
    }

    /** Returns the text for {@code locale}, the text of its language in another script or country, or the English one. */
    public String in(Locale locale) {
        return exact(locale).or(() -> sameLanguage(locale)).orElseGet(this::english);
    }

    /** Returns the text stored under exactly this language tag, empty when the vendor has no such translation. */
    public Optional<String> translation(String language) {
        return Optional.ofNullable(texts.get(language));
    }

    private Optional<String> exact(Locale locale) {
        String script = locale.getScript().isEmpty() ? impliedScript(locale) : locale.getScript();
        return legible(locale.getLanguage() + "_" + script)
                .or(() -> legible(locale.getLanguage() + "_" + locale.getCountry()))
                .or(() -> legible(locale.getLanguage()));
    }

    private Optional<String> sameLanguage(Locale locale) {
        return texts.entrySet().stream()
                .filter(entry -> language(entry.getKey()).equals(locale.getLanguage()))
                .map(Map.Entry::getValue)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private Optional<String> legible(String language) {
        return translation(language).filter(text -> !text.isBlank());
    }

    private static String language(String tag) {
        int end = tag.indexOf('_');
        return end < 0 ? tag : tag.substring(0, end);
    }

    // Java's own Chinese locales name a country, the YAML names a script.
    private static String impliedScript(Locale locale) {
        if (!locale.getLanguage().equals("zh")) {
            return "";
        }
        return switch (locale.getCountry()) {
            case "TW", "HK", "MO" -> "Hant";
            default -> "Hans";
        };
    }
}
