package dev.modelwright.pipeline;

import dev.modelwright.model.AudioFormat;
import dev.modelwright.schema.ModelProperties;
import dev.modelwright.schema.ModelProperty;
import dev.modelwright.text.Sentences;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A text in pieces that a model speaks at once. */
final class SpeechPieces {

    private SpeechPieces() {}

    /** Returns the text whole where it is short enough, else its pieces; refuses where their recordings could not be joined. */
    static List<String> of(String text, Optional<String> format, ModelProperties properties, ErrorGuard guard) {
        OptionalInt limit = properties.integer(ModelProperty.WORD_LIMIT);
        int length = text.codePointCount(0, text.length());
        if (limit.isEmpty() || limit.getAsInt() < 1 || length <= limit.getAsInt()) {
            return List.of(text);
        }
        if (!format.flatMap(AudioFormat::named).map(AudioFormat::isJoinable).orElse(false)) {
            throw guard.refusal("Text must not be longer than " + limit.getAsInt() + " characters, but has " + length
                    + ", and recordings of "
                    + format.map(name -> "format `" + name + "`").orElse("an unknown format")
                    + " cannot be joined. Split the text, or ask for format `mp3`.");
        }
        return Sentences.split(text, limit.getAsInt()).stream()
                .filter(piece -> !piece.isBlank())
                .toList();
    }
}
