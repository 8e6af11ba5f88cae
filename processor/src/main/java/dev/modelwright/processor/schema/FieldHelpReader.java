package dev.modelwright.processor.schema;

import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.schema.LocalizedText;
import java.util.Optional;

/** Reads the explanation of a credential field, which vendors write by language or once more below {@code text}. */
final class FieldHelpReader {

    private static final String NESTED = "text";

    private FieldHelpReader() {}

    static Optional<LocalizedText> read(Value value) {
        if (value.node() instanceof YamlMapping node && node.value(NESTED).isPresent()) {
            MappingReader reader = new MappingReader(node, "`help`", value.diagnostics());
            Optional<LocalizedText> text = reader.required(NESTED, LocalizedTextReader::read);
            reader.nothingElse();
            return text;
        }
        return LocalizedTextReader.read(value);
    }
}
