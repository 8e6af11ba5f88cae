package dev.modelwright.processor.schema;

import dev.modelwright.processor.diagnostic.ReadingCode;
import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ModelNameField;
import java.util.List;
import java.util.Optional;

/** Reads the two credential schemas. A form without a value is an empty one, with a warning. */
final class CredentialFormReader {

    private static final String FIELDS = "credential_form_schemas";

    private CredentialFormReader() {}

    /** Reads the form that serves all predefined models. */
    static Optional<LocatedForm> providerForm(Value value) {
        return read(value, false);
    }

    /** Reads the form of one customizable model. */
    static Optional<LocatedForm> modelForm(Value value) {
        return read(value, true);
    }

    private static Optional<LocatedForm> read(Value value, boolean ofModel) {
        Optional<YamlMapping> node = value.mapping("a mapping with `" + FIELDS + "`");
        return node.map(mapping -> read(mapping, value, ofModel));
    }

    private static LocatedForm read(YamlMapping node, Value value, boolean ofModel) {
        MappingReader reader = new MappingReader(node, "`" + value.name() + "`", value);
        List<LocatedField> fields =
                reader.required(FIELDS, CredentialFormReader::fields).orElse(List.of());
        Optional<ModelNameField> name =
                ofModel ? reader.required("model", CredentialFormReader::modelName) : Optional.empty();
        reader.nothingElse();
        return new LocatedForm(fields, name);
    }

    private static Optional<List<LocatedField>> fields(Value value) {
        if (value.node().isNull()) {
            value.report(ReadingCode.EMPTY_FORM);
            return Optional.empty();
        }
        return Optional.of(value.list(CredentialFieldReader::read));
    }

    private static Optional<ModelNameField> modelName(Value value) {
        return value.mapping("a mapping with `label`").flatMap(node -> {
            MappingReader reader = new MappingReader(node, "`model`", value);
            Optional<LocalizedText> label = reader.required("label", LocalizedTextReader::read);
            Optional<LocalizedText> placeholder = reader.optional("placeholder", LocalizedTextReader::read);
            reader.optional("help", FieldHelpReader::read);
            reader.nothingElse();
            return label.map(text -> new ModelNameField(text, placeholder));
        });
    }
}
