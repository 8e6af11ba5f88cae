package dev.modelwright.samples.embedded.minilm;

import dev.modelwright.json.JsonException;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * BERT's tokens: the longest known beginning of a word, then of its rest, and so on. Text that looks like a special token is text
 * here, so that no text can pretend to end.
 */
final class WordPiece {

    private static final int LONGEST_WORD = 100;
    private static final String INSIDE = "##";

    private final Map<String, Integer> vocabulary;
    private final int unknown;
    private final int start;
    private final int end;

    private WordPiece(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
        this.unknown = special("[UNK]");
        this.start = special("[CLS]");
        this.end = special("[SEP]");
    }

    /**
     * Reads the content of a file {@code tokenizer.json}.
     *
     * @throws IllegalArgumentException when it holds no vocabulary of this kind
     */
    static WordPiece read(String json) {
        try {
            Map<String, Integer> vocabulary = new HashMap<>();
            JsonValue.parse(json)
                    .asObject()
                    .flatMap(file -> file.object("model"))
                    .flatMap(model -> model.object("vocab"))
                    .orElseGet(JsonObject::empty)
                    .members()
                    .forEach((piece, id) ->
                            vocabulary.put(piece, id.asNumber().orElseThrow().intValue()));
            return new WordPiece(vocabulary);
        } catch (JsonException e) {
            throw new IllegalArgumentException("The vocabulary must be JSON, but it was not: " + e.getMessage(), e);
        }
    }

    /** Returns the ids of a text, at most so many, among them one for its start and one for its end. */
    int[] ids(String text, int limit) {
        List<Integer> ids = new ArrayList<>();
        ids.add(start);
        for (String word : CleanText.words(text)) {
            if (ids.size() >= limit) {
                break;
            }
            ids.addAll(pieces(word));
        }
        int kept = Math.min(ids.size(), limit - 1);
        int[] result = new int[kept + 1];
        for (int place = 0; place < kept; place++) {
            result[place] = ids.get(place);
        }
        result[kept] = end;
        return result;
    }

    private List<Integer> pieces(String word) {
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            return List.of(unknown);
        }
        List<Integer> pieces = new ArrayList<>();
        int from = 0;
        while (from < word.length()) {
            int to = longest(word, from);
            if (to == from) {
                return List.of(unknown);
            }
            pieces.add(vocabulary.get(piece(word, from, to)));
            from = to;
        }
        return pieces;
    }

    private int longest(String word, int from) {
        int to = word.length();
        while (to > from && !vocabulary.containsKey(piece(word, from, to))) {
            to = word.offsetByCodePoints(to, -1);
        }
        return to;
    }

    private static String piece(String word, int from, int to) {
        String part = word.substring(from, to);
        return from == 0 ? part : INSIDE + part;
    }

    private int special(String piece) {
        return Optional.ofNullable(vocabulary.get(piece))
                .orElseThrow(() -> new IllegalArgumentException("The vocabulary must have `" + piece + "`."));
    }
}
