package dev.modelwright.processor.schema;

import dev.modelwright.processor.diagnostic.NearNames;
import dev.modelwright.processor.diagnostic.ReadingCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.yaml.YamlEntry;
import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.processor.yaml.YamlScalar;
import dev.modelwright.schema.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a text in several languages; a plain text is taken for the English one. */
final class LocalizedTextReader {

    private static final String ENGLISH = "en_US";
    private static final List<String> LANGUAGES = List.of(ENGLISH, "zh_Hans", "ja_JP", "pt_BR");

    private LocalizedTextReader() {}

    static Optional<LocalizedText> read(Value value) {
        return value.either(
                YamlMapping.class::isInstance, LocalizedTextReader::languages, LocalizedTextReader::shorthand);
    }

    private static Optional<LocalizedText> languages(Value value) {
        return value.mapping("a text by language", () -> LANGUAGES).flatMap(mapping -> readLanguages(value, mapping));
    }

    private static Optional<LocalizedText> shorthand(Value value) {
        value.outline().types("string");
        if (!(value.node() instanceof YamlScalar) || value.node().isNull()) {
            return value.wrongType("a text by language", " Put the text below `en_US:`.");
        }
        Optional<String> text = value.scalar("a text by language").map(YamlScalar::text);
        text.ifPresent(english -> value.report(ReadingCode.TEXT_SHORTHAND, value.name()));
        return text.map(LocalizedText::of);
    }

    private static Optional<LocalizedText> readLanguages(Value value, YamlMapping mapping) {
        value.outline().mapping("a text by language");
        value.outline().nothingElse();
        Map<String, String> texts = new LinkedHashMap<>();
        for (YamlEntry entry : mapping.entries()) {
            String language = entry.key().text();
            boolean hasText = !entry.value().isNull() || language.equals(ENGLISH);
            if (hasText && !YamlMapping.isMerge(entry.key())) {
                reportUnknown(value, entry.key());
                Outline.Need need = language.equals(ENGLISH) ? Outline.Need.REQUIRED : Outline.Need.OPTIONAL;
                readText(value.at(entry, value.name() + "." + language, need))
                        .ifPresent(text -> texts.put(language, text));
            }
        }
        if (texts.containsKey(ENGLISH)) {
            return Optional.of(new LocalizedText(texts));
        }
        if (mapping.value(ENGLISH).isEmpty() && !mapping.isMerged()) {
            reportMissingEnglish(value, texts);
        }
        return Optional.empty();
    }

    private static Optional<String> readText(Value value) {
        Optional<String> text = value.text();
        text.filter(String::isBlank)
                .ifPresent(blank -> value.report(ReadingCode.EMPTY_VALUE, value.name(), "hold a text"));
        return text;
    }

    private static void reportUnknown(Value value, YamlScalar key) {
        boolean misspeltEnglish = NearNames.find(key.text(), List.of(ENGLISH)).isPresent();
        if (!LANGUAGES.contains(key.text()) && !key.isBroken() && !misspeltEnglish) {
            value.diagnostics()
                    .report(
                            ReadingCode.UNKNOWN_LANGUAGE,
                            key.location(),
                            Visible.value(key.text()),
                            NearNames.hint(key.text(), LANGUAGES));
        }
    }

    private static void reportMissingEnglish(Value value, Map<String, String> texts) {
        String hint = texts.keySet().stream()
                .filter(language -> NearNames.find(language, List.of(ENGLISH)).isPresent())
                .map(language -> " Did you mean `en_US` by " + Visible.value(language) + "?")
                .findFirst()
                .orElse("");
        value.report(ReadingCode.MISSING_ENGLISH, value.name(), Words.list(texts.keySet()), hint);
    }
}
