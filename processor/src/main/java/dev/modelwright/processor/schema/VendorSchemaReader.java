package dev.modelwright.processor.schema;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.schema.ConfigurationMethod;
import dev.modelwright.schema.HelpLink;
import dev.modelwright.schema.Icons;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ProviderSchema;
import java.util.List;
import java.util.Optional;

/** Reads a vendor file. What cannot be read is reported and replaced by a stand-in, so that the rest is still read. */
public final class VendorSchemaReader {

    private static final String STAND_IN = "unnamed";

    private final YamlMapping node;
    private final Diagnostics diagnostics;
    private final MappingReader reader;

    private VendorSchemaReader(YamlMapping node, Value value) {
        this.node = node;
        this.diagnostics = value.diagnostics();
        this.reader = new MappingReader(node, "the vendor file", value);
    }

    /** Returns the vendor that the root of a vendor file declares. */
    public static LocatedProvider read(YamlMapping root, Diagnostics diagnostics) {
        return read(root, new Value("", root, diagnostics));
    }

    static LocatedProvider read(YamlMapping root, Value value) {
        return new VendorSchemaReader(root, value).read();
    }

    private LocatedProvider read() {
        ProviderSchema.Builder schema = identity();
        List<ModelKind> kinds =
                reader.required("supported_model_types", this::kinds).orElse(List.of());
        List<ConfigurationMethod> methods =
                reader.required("configurate_methods", this::methods).orElse(List.of());
        Forms forms = forms(methods);
        SectionReader models = new SectionReader(diagnostics);
        List<LocatedSection> sections = reader.optional("models", models::read).orElse(List.of());
        reader.optional("extra", ExtraReader::read);
        reader.opaque("position");
        reader.nothingElse();
        schema.kinds(kinds).methods(methods);
        forms.provider().map(LocatedForm::form).ifPresent(schema::providerForm);
        forms.model().map(LocatedForm::form).ifPresent(schema::modelForm);
        forms.model().flatMap(LocatedForm::modelName).ifPresent(schema::modelNameField);
        return new LocatedProvider(
                schema.build(),
                node,
                forms.provider().map(LocatedForm::fields).orElse(List.of()),
                forms.model().map(LocatedForm::fields).orElse(List.of()),
                models.customizable(),
                sections,
                LocatedModels.NONE,
                reader.faults());
    }

    private ProviderSchema.Builder identity() {
        String id = reader.required("provider", Value::word).orElse(STAND_IN);
        Optional<LocalizedText> label = reader.required("label", LocalizedTextReader::read);
        ProviderSchema.Builder schema = ProviderSchema.builder(id, label.orElseGet(() -> LocalizedText.of(id)));
        reader.optional("description", LocalizedTextReader::read).ifPresent(schema::description);
        reader.optional("background", Value::word).ifPresent(schema::background);
        reader.optional("help", VendorSchemaReader::help).ifPresent(schema::help);
        return schema.icons(icons());
    }

    private Icons icons() {
        return new Icons(
                reader.optional("icon_small", LocalizedTextReader::read),
                reader.optional("icon_large", LocalizedTextReader::read),
                reader.optional("icon_small_dark", LocalizedTextReader::read),
                reader.optional("icon_large_dark", LocalizedTextReader::read));
    }

    private static Optional<HelpLink> help(Value value) {
        return value.mapping("a mapping with `title` and `url`").flatMap(node -> {
            MappingReader reader = new MappingReader(node, "`help`", value);
            Optional<LocalizedText> title = reader.required("title", LocalizedTextReader::read);
            Optional<LocalizedText> url = reader.required("url", LocalizedTextReader::read);
            reader.nothingElse();
            return title.flatMap(text -> url.map(address -> new HelpLink(text, address)));
        });
    }

    private Optional<List<ModelKind>> kinds(Value value) {
        return Lists.nonEmpty(value, new Distinct<>(KindReader::wireName), "name a model type");
    }

    private Optional<List<ConfigurationMethod>> methods(Value value) {
        return Lists.nonEmpty(value, new Distinct<>(MethodReader::read), "name a method");
    }

    private Forms forms(List<ConfigurationMethod> methods) {
        Optional<LocatedForm> provider =
                reader.optional("provider_credential_schema", CredentialFormReader::providerForm);
        Optional<LocatedForm> model = reader.optional("model_credential_schema", CredentialFormReader::modelForm);
        boolean sound = !reader.faults().contains("model_credential_schema")
                && !reader.faults().contains("configurate_methods");
        Forms forms = sound ? Forms.of(provider, model, methods, node, diagnostics) : new Forms(provider, model);
        return forms.withoutImplicitVariables(diagnostics);
    }
}
