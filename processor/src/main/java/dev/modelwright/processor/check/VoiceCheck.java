package dev.modelwright.processor.check;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonValue;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.ModelFileCode;
import dev.modelwright.processor.diagnostic.NearNames;
import dev.modelwright.processor.diagnostic.ReadingCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedModel;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.Words;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.schema.ModelProperties;
import dev.modelwright.schema.ModelProperty;
import java.util.List;
import java.util.Optional;

/** The default voice must be one of the voices, and each voice should be there once. */
final class VoiceCheck implements SchemaCheck {

    private static final String PROPERTIES = "model_properties";

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        for (LocatedModel model : provider.models()) {
            if (model.isSound(PROPERTIES)) {
                List<String> voices = voices(model.schema().properties());
                checkDefault(model, voices, diagnostics);
                checkRepeated(model, voices, diagnostics);
            }
        }
    }

    private static List<String> voices(ModelProperties properties) {
        return properties.get(ModelProperty.VOICES).flatMap(JsonValue::asArray).map(JsonArray::elements).stream()
                .flatMap(List::stream)
                .map(voice -> voice.asObject()
                        .flatMap(object -> object.string("mode"))
                        .orElse(""))
                .toList();
    }

    private static void checkDefault(LocatedModel model, List<String> voices, Diagnostics diagnostics) {
        Optional<String> voice = model.schema().properties().text(ModelProperty.DEFAULT_VOICE);
        if (voice.isPresent() && !voices.isEmpty() && !voices.contains(voice.get())) {
            diagnostics.report(
                    ModelFileCode.UNKNOWN_VOICE,
                    Places.at(model.at(PROPERTIES), "default_voice").location(),
                    Words.list(voices),
                    Visible.value(voice.get()),
                    NearNames.hint(voice.get(), voices));
        }
    }

    private static void checkRepeated(LocatedModel model, List<String> voices, Diagnostics diagnostics) {
        YamlNode list = Places.at(model.at(PROPERTIES), "voices");
        for (int i = 0; i < voices.size(); i++) {
            if (voices.indexOf(voices.get(i)) < i) {
                YamlNode mode = Places.at(Places.element(list, i), "mode");
                diagnostics.report(
                        ReadingCode.REPEATED_ELEMENT, mode.location(), "voices", Visible.value(voices.get(i)));
            }
        }
    }
}
