package dev.modelwright.processor.schema;

import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.schema.Condition;
import dev.modelwright.schema.FieldOption;
import dev.modelwright.schema.LocalizedText;
import java.util.List;
import java.util.Optional;

/** Reads one option of a choice. */
final class FieldOptionReader {

    private FieldOptionReader() {}

    static Optional<FieldOption> read(Value value) {
        return value.mapping("a mapping with `label` and `value`").flatMap(node -> read(node, value));
    }

    private static Optional<FieldOption> read(YamlMapping node, Value value) {
        MappingReader reader = new MappingReader(node, "an option", value);
        Optional<String> stored = reader.required("value", Value::text);
        Optional<LocalizedText> label = reader.required("label", LocalizedTextReader::read);
        List<Condition> showOn = reader.list("show_on", ConditionReader::read);
        reader.nothingElse();
        return stored.map(text -> new FieldOption(text, label.orElseGet(() -> LocalizedText.of(text)), showOn));
    }
}
