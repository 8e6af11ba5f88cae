package dev.modelwright.processor.schema;

import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.FieldType;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ValueFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one field of a credential form. A field without {@code required} is optional. */
final class CredentialFieldReader {

    private static final String STAND_IN = "unnamed";
    private static final Set<String> ALL = Set.of("variable", "type", "default", "options", "show_on", "format");

    private CredentialFieldReader() {}

    static Optional<LocatedField> read(Value value) {
        return Optional.of(value.mapping("a mapping with `variable`, `label` and `type`")
                .map(node -> read(node, value))
                .orElseGet(() -> standIn(value)));
    }

    // What cannot be read may be the field that a condition names, so it must not vanish from the form.
    private static LocatedField standIn(Value value) {
        CredentialField field = CredentialField.builder(STAND_IN, FieldType.TEXT_INPUT, LocalizedText.of(STAND_IN))
                .build();
        YamlMapping nothing = new YamlMapping(List.of(), value.node().location());
        return new LocatedField(field, nothing, ALL);
    }

    private static LocatedField read(YamlMapping node, Value value) {
        MappingReader reader = new MappingReader(node, "a credential field", value);
        String variable = reader.required("variable", Value::word).orElse(STAND_IN);
        Optional<LocalizedText> label = reader.required("label", LocalizedTextReader::read);
        CredentialField field = new CredentialField(
                variable,
                label.orElseGet(() -> LocalizedText.of(variable)),
                reader.required("type", found -> found.oneOf(FieldType.class)).orElseGet(() -> likelyType(node)),
                reader.optional("format", found -> found.oneOf(ValueFormat.class))
                        .orElse(ValueFormat.TEXT),
                reader.optional("required", Value::bool).orElse(false),
                reader.optional("default", Value::text),
                reader.list("options", FieldOptionReader::read),
                reader.optional("placeholder", LocalizedTextReader::read),
                reader.optional("help", FieldHelpReader::read),
                reader.optional("url", Value::word),
                reader.optional("max_length", found -> Numbers.integer(found, 0))
                        .orElse(0),
                reader.list("show_on", ConditionReader::read));
        reader.nothingElse();
        return new LocatedField(field, node, reader.faults());
    }

    private static FieldType likelyType(YamlMapping node) {
        return node.value("options").isPresent() ? FieldType.SELECT : FieldType.TEXT_INPUT;
    }
}
