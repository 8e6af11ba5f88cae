package dev.modelwright.pipeline;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.model.Voice;
import dev.modelwright.schema.ModelProperties;
import dev.modelwright.schema.ModelProperty;
import dev.modelwright.text.NearName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The voices that a model states. */
final class Voices {

    private Voices() {}

    static List<Voice> of(ModelProperties properties) {
        return properties.get(ModelProperty.VOICES).flatMap(JsonValue::asArray).map(JsonArray::elements).stream()
                .flatMap(List::stream)
                .flatMap(entry -> entry.asObject().stream())
                .flatMap(Voices::voice)
                .toList();
    }

    private static Stream<Voice> voice(JsonObject entry) {
        return entry.string("mode").stream()
                .map(id -> new Voice(id, entry.string("name").orElse(id), languages(entry)));
    }

    private static List<String> languages(JsonObject entry) {
        Stream<String> one = entry.string("language").stream();
        Stream<String> several = entry.array("language").stream()
                .flatMap(array -> array.elements().stream())
                .flatMap(tag -> tag.asString().stream());
        return Stream.concat(one, several).toList();
    }

    /** Returns the voice to speak with, or refuses one that is not among those that the model states. */
    static Optional<String> choose(Optional<String> wanted, ModelProperties properties, ErrorGuard guard) {
        List<String> known = of(properties).stream().map(Voice::id).toList();
        wanted.filter(id -> !known.isEmpty() && !known.contains(id)).ifPresent(id -> {
            throw guard.refusal("Voice must be one of `" + String.join("`, `", known) + "`, but was `" + id + "`."
                    + NearName.of(id, known)
                            .map(near -> " Did you mean `" + near + "`?")
                            .orElse(""));
        });
        return wanted.or(() -> properties.text(ModelProperty.DEFAULT_VOICE));
    }
}
