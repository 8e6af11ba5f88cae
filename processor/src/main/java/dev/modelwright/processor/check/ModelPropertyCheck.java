package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.HintCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedModel;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.SectionModels;
import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelProperties;
import dev.modelwright.schema.ModelProperty;
import java.util.Map;
import java.util.Set;

/** A model should state what models of its kind are asked for, and nothing that only other kinds are. */
final class ModelPropertyCheck implements SchemaCheck {

    private static final String PROPERTIES = "model_properties";

    private static final Map<ModelKind, Set<ModelProperty>> READ = Map.of(
            ModelKind.LLM, Set.of(ModelProperty.MODE, ModelProperty.CONTEXT_SIZE),
            ModelKind.TEXT_EMBEDDING, Set.of(ModelProperty.CONTEXT_SIZE, ModelProperty.MAX_CHUNKS),
            ModelKind.RERANK, Set.of(ModelProperty.CONTEXT_SIZE),
            ModelKind.SPEECH2TEXT, Set.of(ModelProperty.FILE_UPLOAD_LIMIT, ModelProperty.SUPPORTED_FILE_EXTENSIONS),
            ModelKind.TTS,
                    Set.of(
                            ModelProperty.DEFAULT_VOICE,
                            ModelProperty.VOICES,
                            ModelProperty.WORD_LIMIT,
                            ModelProperty.AUDIO_TYPE,
                            ModelProperty.MAX_WORKERS),
            ModelKind.MODERATION, Set.of(ModelProperty.MAX_CHUNKS, ModelProperty.MAX_CHARACTERS_PER_CHUNK));

    private static final Map<ModelKind, Map<ModelProperty, String>> EXPECTED = Map.of(
            ModelKind.TEXT_EMBEDDING,
                    Map.of(ModelProperty.MAX_CHUNKS, "nobody knows how many texts may be sent at once"),
            ModelKind.SPEECH2TEXT,
                    Map.of(
                            ModelProperty.FILE_UPLOAD_LIMIT, "files are refused only by the vendor",
                            ModelProperty.SUPPORTED_FILE_EXTENSIONS, "files are refused only by the vendor"),
            ModelKind.TTS,
                    Map.of(
                            ModelProperty.DEFAULT_VOICE, "every caller must name a voice",
                            ModelProperty.VOICES, "callers cannot choose a voice",
                            ModelProperty.AUDIO_TYPE, "players must guess the format"));

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        for (SectionModels section : provider.predefined().sections()) {
            ModelKind kind = section.section().kind();
            section.models().stream()
                    .filter(model -> model.isSound("model", "model_type", PROPERTIES))
                    .filter(model -> model.schema().kind() == kind)
                    .forEach(model -> check(model, kind, diagnostics));
        }
    }

    private static void check(LocatedModel model, ModelKind kind, Diagnostics diagnostics) {
        ModelProperties stated = model.schema().properties();
        EXPECTED.getOrDefault(kind, Map.of()).forEach((property, consequence) -> {
            if (stated.get(property).isEmpty()) {
                noteMissing(model, property, consequence, diagnostics);
            }
        });
        stated.values().keySet().stream()
                .filter(property -> !READ.getOrDefault(kind, Set.of()).contains(property))
                .forEach(property -> noteForeign(model, property, diagnostics));
    }

    private static void noteMissing(
            LocatedModel model, ModelProperty property, String consequence, Diagnostics diagnostics) {
        model.node()
                .entry(PROPERTIES)
                .ifPresent(entry -> diagnostics.note(
                        HintCode.MISSING_PROPERTY,
                        entry.key().location(),
                        Visible.value(model.schema().model()),
                        property.wireName(),
                        consequence));
    }

    private static void noteForeign(LocatedModel model, ModelProperty property, Diagnostics diagnostics) {
        String kind = model.schema().kind().wireName();
        if (model.at(PROPERTIES) instanceof YamlMapping properties) {
            properties
                    .entry(property.wireName())
                    .ifPresent(entry -> diagnostics.note(
                            HintCode.FOREIGN_PROPERTY, entry.key().location(), property.wireName(), kind));
        }
    }
}
