package dev.modelwright.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.modelwright.schema.ConfigurationMethod;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.FieldType;
import dev.modelwright.schema.LlmMode;
import dev.modelwright.schema.ModelFeature;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ProviderSchema;
import dev.modelwright.schema.ValueFormat;
import org.junit.jupiter.api.Test;

final class VendorSchemaReaderTest {

    private static final String VENDOR = """
        provider: acme
        label: {en_US: Acme, zh_Hans: 顶点}
        description: {en_US: Models for everybody}
        background: "#FAF5FF"
        icon_small: {en_US: s.svg}
        icon_large: {en_US: l.svg}
        icon_small_dark: {en_US: sd.svg}
        icon_large_dark: {en_US: ld.svg}
        help:
          title: {en_US: Get a key}
          url: {en_US: https://acme.example}
        supported_model_types: [text-embedding, llm]
        configurate_methods: [predefined-model, customizable-model]
        provider_credential_schema:
          credential_form_schemas:
            - variable: api_key
              label: {en_US: Key}
              type: secret-input
              required: true
              help: {en_US: From the console}
              url: https://acme.example/keys
        model_credential_schema:
          model:
            label: {en_US: Model}
            placeholder: {en_US: acme-1}
          credential_form_schemas:
            - variable: mode
              label: {en_US: Mode}
              type: select
              default: fast
              options:
                - value: fast
                  label: {en_US: Fast}
                - value: exact
                  label: {en_US: Exact}
                  show_on: [{variable: __model_type, value: llm}]
            - variable: timeout
              label: {en_US: Timeout}
              type: text-input
              format: duration-seconds
              max_length: 5
              placeholder: {en_US: "30"}
              help:
                text: {en_US: In seconds}
              show_on: [{variable: mode, value: exact}]
        models:
          text_embedding:
            predefined: ["models/text_embedding/*.yaml"]
            position: models/text_embedding/_position.yaml
          llm:
            customizable:
              features: [tool-call, vision]
              model_properties: {mode: completion, context_size: 4096}
              parameter_rules:
                - name: temperature
                  use_template: temperature
                - name: top_k
                  use_template: top_k
                  optional: true
        position: {llm: [b, a]}
        extra: {python: {provider_source: provider/acme.py}}
        """;

    private final Reading reading = new Reading();

    @Test
    void everyKeyOfTheFormatIsRead() {
        ProviderSchema schema = reading.vendor(VENDOR).schema();
        assertThat(reading.found()).isEmpty();
        assertThat(schema.id()).isEqualTo("acme");
        assertThat(schema.label().translation("zh_Hans")).contains("顶点");
        assertThat(schema.description().orElseThrow().english()).isEqualTo("Models for everybody");
        assertThat(schema.background()).contains("#FAF5FF");
        assertThat(schema.icons().largeDark().orElseThrow().english()).isEqualTo("ld.svg");
        assertThat(schema.help().orElseThrow().url().english()).isEqualTo("https://acme.example");
        assertThat(schema.supportedKinds()).containsExactly(ModelKind.TEXT_EMBEDDING, ModelKind.LLM);
        assertThat(schema.methods())
                .containsExactly(ConfigurationMethod.PREDEFINED_MODEL, ConfigurationMethod.CUSTOMIZABLE_MODEL);
        assertThat(schema.modelNameField()
                        .orElseThrow()
                        .placeholder()
                        .orElseThrow()
                        .english())
                .isEqualTo("acme-1");
    }

    @Test
    void everyKeyOfACredentialFieldIsRead() {
        LocatedProvider provider = reading.vendor(VENDOR);
        CredentialField key = provider.providerFields().get(0).field();
        assertThat(key.type()).isEqualTo(FieldType.SECRET_INPUT);
        assertThat(key.required()).isTrue();
        assertThat(key.helpUrl()).contains("https://acme.example/keys");
        CredentialField timeout = provider.modelFields().get(1).field();
        assertThat(timeout.format()).isEqualTo(ValueFormat.DURATION_SECONDS);
        assertThat(timeout.maxLength()).isEqualTo(5);
        assertThat(timeout.required()).isFalse();
        assertThat(timeout.help().orElseThrow().english()).isEqualTo("In seconds");
        assertThat(timeout.showOn()).extracting(condition -> condition.value()).containsExactly("exact");
        CredentialField mode = provider.modelFields().get(0).field();
        assertThat(mode.defaultValue()).contains("fast");
        assertThat(mode.options().get(1).showOn()).hasSize(1);
    }

    @Test
    void sectionsKeepTheirOrderAndPlaces() {
        LocatedProvider provider = reading.vendor(VENDOR);
        assertThat(provider.sections())
                .extracting(LocatedSection::kind)
                .containsExactly(ModelKind.TEXT_EMBEDDING, ModelKind.LLM);
        LocatedSection embedding = provider.sections().get(0);
        assertThat(embedding.patterns().get(0).text()).isEqualTo("models/text_embedding/*.yaml");
        assertThat(embedding.patterns().get(0).location().line()).isEqualTo(48);
        assertThat(embedding.position().orElseThrow().location().column()).isEqualTo(15);
    }

    @Test
    void customizableModelsHaveFeaturesPropertiesAndRules() {
        LocatedCustomizable llm = reading.vendor(VENDOR).customizable().get(0);
        assertThat(llm.kind()).isEqualTo(ModelKind.LLM);
        assertThat(llm.features()).containsExactly(ModelFeature.TOOL_CALL, ModelFeature.VISION);
        assertThat(llm.properties().mode()).isEqualTo(LlmMode.COMPLETION);
        assertThat(llm.properties().contextSize()).hasValue(4096);
        assertThat(llm.rules())
                .extracting(rule -> rule.rule().name(), LocatedRule::optional)
                .containsExactly(tuple("temperature", false), tuple("top_k", true));
    }

    @Test
    void brokenPartIsReplacedAndItsSiblingsAreStillRead() {
        LocatedProvider provider = reading.vendor("""
            provider: [acme]
            label: Acme
            supported_model_types: [llm, image]
            configurate_methods: [customizable-model]
            model_credential_schema:
              model: {label: {en_US: Model}}
              credential_form_schemas:
                - text
                - variable: a
                  label: {en_US: A}
                  type: selekt
                  options: []
                - variable: b
                  label: {en_US: B}
                  type: text-input
            """);
        assertThat(reading.found())
                .containsExactly(
                        "wrong-type 1:11",
                        "text-shorthand 2:8",
                        "unknown-value 3:30",
                        "wrong-type 8:7",
                        "unknown-value 11:13");
        assertThat(provider.faults())
                .contains("provider", "supported_model_types")
                .doesNotContain("label");
        assertThat(provider.schema().supportedKinds()).containsExactly(ModelKind.LLM);
        assertThat(provider.modelFields()).hasSize(3);
        assertThat(provider.modelFields().get(1).isSound("type")).isFalse();
        assertThat(provider.modelFields().get(1).field().type()).isEqualTo(FieldType.SELECT);
        assertThat(provider.modelFields().get(2).isSound("variable", "type")).isTrue();
    }

    @Test
    void aliasesAndMergeKeysHaveNoConsequences() {
        reading.vendor("""
            provider: acme
            label: *label
            supported_model_types: *types
            configurate_methods: [customizable-model]
            model_credential_schema:
              model: {label: {en_US: Model}}
              credential_form_schemas:
                - <<: *field
                - variable: b
                  label: {en_US: B}
                  type: select
                  options: [*option]
                  default: x
            """);
        assertThat(reading.found()).containsExactly("alias 2:8", "alias 3:24", "alias 8:7", "alias 12:17");
    }

    @Test
    void missingKeysAreReportedAtTheMappingThatLacksThem() {
        reading.vendor("provider: acme\nhelp: {title: {en_US: x}}\n");
        assertThat(reading.found())
                .containsExactly("missing-key 1:1", "missing-key 1:1", "missing-key 1:1", "missing-key 2:7");
    }

    @Test
    void twoSpellingsOfOneSectionAreADuplicate() {
        LocatedProvider provider = reading.vendor(VENDOR.replace("  llm:\n", "  text-embedding:\n"));
        assertThat(provider.sections()).hasSize(1);
        assertThat(reading.found()).containsExactly("duplicate-key 50:3", "spelling 50:3");
    }

    @Test
    void legacyListOfModelsIsRefused() {
        reading.vendor(VENDOR.substring(0, VENDOR.indexOf("models:\n")) + "models: [{model: a}]\n");
        assertThat(reading.messages())
                .containsExactly("`models` must be a mapping with a section for each kind, but was a list.");
    }

    @Test
    void rootThatIsNoMappingIsReported() {
        assertThat(reading.file("just text")).isEmpty();
        assertThat(reading.found()).containsExactly("wrong-root 1:1");
    }
}
