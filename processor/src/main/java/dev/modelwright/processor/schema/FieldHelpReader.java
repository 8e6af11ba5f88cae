package dev.modelwright.processor.schema;

import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.schema.LocalizedText;
import java.util.Optional;

/** Reads the explanation of a credential field, which vendors write by language or once more below {@code text}. */
final class FieldHelpReader {

    private static final String NESTED = "text";

    private FieldHelpReader() {}

    static Optional<LocalizedText> read(Value value) {
        return value.either(FieldHelpReader::isNested, FieldHelpReader::nested, LocalizedTextReader::read);
    }

    private static boolean isNested(YamlNode node) {
        return node instanceof YamlMapping mapping && mapping.value(NESTED).isPresent();
    }

    private static Optional<LocalizedText> nested(Value value) {
        return value.mapping("a mapping with `text`").flatMap(node -> {
            MappingReader reader = new MappingReader(node, "`help`", value);
            Optional<LocalizedText> text = reader.required(NESTED, LocalizedTextReader::read);
            reader.nothingElse();
            return text;
        });
    }
}
