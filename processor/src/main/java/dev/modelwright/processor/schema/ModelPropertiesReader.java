package dev.modelwright.processor.schema;

import dev.modelwright.json.JsonValue;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.NearNames;
import dev.modelwright.processor.diagnostic.ReadingCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.yaml.YamlEntry;
import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.processor.yaml.YamlScalar;
import dev.modelwright.schema.LlmMode;
import dev.modelwright.schema.ModelProperties;
import dev.modelwright.schema.ModelProperty;
import dev.modelwright.schema.WireNamed;
import java.util.Optional;

/** Reads what a model states about itself. The set of keys is closed, also for Dify. */
final class ModelPropertiesReader {

    private ModelPropertiesReader() {}

    static Optional<ModelProperties> read(Value value) {
        return value.mapping("a mapping of properties", () -> Value.names(ModelProperty.class))
                .map(node -> read(node, value));
    }

    private static ModelProperties read(YamlMapping node, Value value) {
        ModelProperties properties = ModelProperties.NONE;
        value.outline().mapping("`model_properties`");
        value.outline().nothingElse();
        for (YamlEntry entry : node.entries()) {
            Optional<ModelProperty> property =
                    WireNamed.find(ModelProperty.class, entry.key().text());
            if (property.isEmpty()) {
                reportUnknown(entry.key(), value.diagnostics());
            } else if (!entry.value().isNull()) {
                Value found = value.at(entry, entry.key().text(), Outline.Need.OPTIONAL);
                Optional<JsonValue> fact = readFact(property.get(), found);
                properties = fact.isPresent() ? properties.with(property.get(), fact.get()) : properties;
            }
        }
        return properties;
    }

    private static Optional<JsonValue> readFact(ModelProperty property, Value value) {
        return switch (property) {
            case MODE -> value.oneOf(LlmMode.class).map(mode -> JsonValue.of(mode.wireName()));
            case DEFAULT_VOICE, AUDIO_TYPE, SUPPORTED_FILE_EXTENSIONS ->
                value.word().map(JsonValue::of);
            case VOICES -> Optional.of(VoiceReader.list(value));
            default -> Numbers.integer(value, 1).map(JsonValue::of);
        };
    }

    private static void reportUnknown(YamlScalar key, Diagnostics diagnostics) {
        if (!key.isBroken() && !YamlMapping.isMerge(key)) {
            diagnostics.report(
                    ReadingCode.UNKNOWN_PROPERTY,
                    key.location(),
                    Visible.value(key.text()),
                    NearNames.hint(key.text(), Value.names(ModelProperty.class)));
        }
    }
}
