package dev.modelwright.processor.schema;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.processor.yaml.YamlSequence;
import java.util.List;
import java.util.Optional;

/** Reads the voices of a speech model. */
final class VoiceReader {

    private VoiceReader() {}

    static JsonValue list(Value value) {
        return JsonArray.of(value.list(VoiceReader::read));
    }

    private static Optional<JsonValue> read(Value value) {
        return value.mapping("a mapping with `mode` and `name`").map(node -> read(node, value));
    }

    private static JsonValue read(YamlMapping node, Value value) {
        MappingReader reader = new MappingReader(node, "a voice", value);
        JsonObject.Builder voice = JsonObject.builder();
        reader.required("mode", Value::word).ifPresent(mode -> voice.put("mode", mode));
        reader.required("name", Value::text).ifPresent(name -> voice.put("name", name));
        reader.optional("language", VoiceReader::languages).ifPresent(codes -> voice.put("language", codes));
        reader.nothingElse();
        return voice.build();
    }

    // A single language may stand there without a list.
    private static Optional<JsonValue> languages(Value value) {
        List<JsonValue> codes = value.either(
                YamlSequence.class::isInstance,
                several -> several.list(code -> code.word().map(JsonValue::of)),
                one -> one.word().map(JsonValue::of).map(List::<JsonValue>of).orElse(List.of()));
        return Optional.of(JsonArray.of(codes));
    }
}
