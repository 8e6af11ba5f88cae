package dev.modelwright.processor.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** One sentence about each key of each mapping, from {@code key-descriptions.tsv}. */
final class KeyDescriptions {

    private static final String RESOURCE = "key-descriptions.tsv";

    private final Map<String, String> sentences;

    private KeyDescriptions(Map<String, String> sentences) {
        this.sentences = sentences;
    }

    static KeyDescriptions load() {
        try (InputStream stream = KeyDescriptions.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("`" + RESOURCE + "` must lie beside its class, but is missing");
            }
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static KeyDescriptions parse(String text) {
        Map<String, String> sentences = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            String[] cells = line.split("\t", 2);
            if (cells.length < 2 || sentences.put(cells[0], cells[1]) != null) {
                throw new IllegalStateException("Line must hold a new key and a sentence, but was `" + line + "`");
            }
        });
        return new KeyDescriptions(sentences);
    }

    /** Returns a sentence; the empty text for a key that has none. */
    String of(String subject, String key) {
        return sentences.getOrDefault(id(subject, key), "");
    }

    Map<String, String> sentences() {
        return Map.copyOf(sentences);
    }

    static String id(String subject, String key) {
        return name(subject) + "." + key;
    }

    /** Returns the subject without article and backticks. */
    static String name(String subject) {
        return subject.replaceFirst("^(an?|the) ", "").replace("`", "");
    }
}
