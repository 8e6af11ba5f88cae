package dev.modelwright.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.Lint;
import dev.modelwright.processor.schema.VendorFile;
import dev.modelwright.processor.yaml.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks say nothing that follows from a fault that was reported already, and everything that does not. */
final class ConsequenceTest {

    private static final String VENDOR = """
        provider: acme
        label: {en_US: Acme}
        supported_model_types: [llm]
        configurate_methods: [customizable-model]
        model_credential_schema:
          model: {label: {en_US: Model}}
          credential_form_schemas:
            - variable: mode
              label: {en_US: Mode}
              type: select
              default: fast
              options:
                - {value: fast, label: {en_US: Fast}}
                - {value: exact, label: {en_US: Exact}}
            - variable: token
              label: {en_US: Token}
              type: secret-input
              show_on: [{variable: mode, value: exact}, {variable: __model_type, value: llm}]
        models:
          llm:
            customizable:
              parameter_rules:
                - {name: top_k, use_template: top_k, default: 7}
        """;

    @Test
    void cleanVendorIsClean() {
        assertThat(codes(VENDOR)).isEmpty();
    }

    @Test
    void misspeltVariableKeyDoesNotMakeConditionsUnknown() {
        assertThat(codes(VENDOR.replace("- variable: mode", "- varable: mode"))).containsExactly("missing-key");
    }

    @Test
    void brokenOptionDoesNotMakeDefaultsAndConditionsWrong() {
        assertThat(codes(VENDOR.replace("{value: exact, label", "{valu: exact, label")))
                .containsExactly("missing-key");
        assertThat(codes(VENDOR.replace("- {value: fast, label: {en_US: Fast}}", "- fast")))
                .containsExactly("wrong-type");
    }

    @Test
    void unknownTypeDoesNotMakeOptionsUnused() {
        assertThat(codes(VENDOR.replace("type: select", "type: selekt"))).containsExactly("unknown-value");
    }

    @Test
    void brokenKindsDoNotMakeSectionsUndeclared() {
        assertThat(codes(VENDOR.replace("[llm]", "[lllm]"))).containsExactly("unknown-value");
        assertThat(codes(VENDOR.replace("supported_model_types: [llm]", "supported_model_types: llm")))
                .containsExactly("wrong-type");
    }

    @Test
    void brokenFormIsNotMissingToo() {
        assertThat(codes(VENDOR.replace("model_credential_schema:", "model_credential_schemas:")))
                .containsExactly("missing-model-schema", "unknown-key");
        assertThat(codes(VENDOR.substring(0, VENDOR.indexOf("model_credential")) + "model_credential_schema: []\n"))
                .containsExactly("wrong-type");
    }

    @Test
    void unknownTemplateDoesNotMakeTheDefaultWrong() {
        assertThat(codes(VENDOR.replace("use_template: top_k", "use_template: topk, type: string")))
                .containsExactly("unknown-template");
    }

    @Test
    void invertedRangeDoesNotMakeTheDefaultWrong() {
        assertThat(codes(VENDOR.replace("default: 7", "default: 7, max: 0"))).containsExactly("min-above-max");
    }

    @Test
    void brokenConditionDoesNotMakeAVariableDeclaredTwice() {
        assertThat(codes(withField("{variable: token, label: {en_US: Key}, type: text-input, show_on: mode}")))
                .containsExactly("wrong-type");
    }

    @Test
    void optionsThatNothingReadsDoNotCollideToo() {
        String options = "options: [{value: a b, label: {en_US: A}}, {value: a-b, label: {en_US: B}}]";
        assertThat(codes(withField("{variable: zone, label: {en_US: Zone}, type: text-input, " + options + "}")))
                .containsExactly("unused-options");
    }

    @Test
    void limitWithoutValueIsNotIgnored() {
        assertThat(codes(VENDOR + "        - {name: style, type: string, min: null}\n"))
                .isEmpty();
    }

    @Test
    void formWithoutValueIsNotUnused() {
        assertThat(codes(VENDOR + "provider_credential_schema: null\n")).isEmpty();
    }

    @Test
    void addressOfAllLanguagesIsCheckedToo() {
        String help = "help: {title: {en_US: Keys}, url: 'acme.example/keys'}\n";
        assertThat(codes(VENDOR + help)).containsExactly("invalid-url", "text-shorthand");
        assertThat(codes(VENDOR + help.replace("acme.", "https://acme."))).containsExactly("text-shorthand");
    }

    @Test
    void independentFaultsAreAllReported() {
        String broken = VENDOR.replace("provider: acme", "provider: Acme")
                .replace("default: fast", "default: slow")
                .replace("variable: mode, value: exact", "variable: mode, value: slow")
                .replace("default: 7", "default: 700");
        assertThat(codes(broken))
                .containsExactly("provider-id", "default-not-an-option", "impossible-value", "default-out-of-range");
    }

    private static String withField(String field) {
        return VENDOR.replace("models:\n  llm:", "    - " + field + "\nmodels:\n  llm:");
    }

    private static List<String> codes(String yaml) {
        Diagnostics diagnostics = new Diagnostics();
        VendorFile.read(SourceText.of("v.yaml", "/v.yaml", yaml), diagnostics)
                .ifPresent(provider -> SchemaChecks.run(provider, VendorFolder.none(), diagnostics));
        return Lint.standard().apply(diagnostics.sorted()).stream()
                .map(found -> found.code().id())
                .toList();
    }
}
