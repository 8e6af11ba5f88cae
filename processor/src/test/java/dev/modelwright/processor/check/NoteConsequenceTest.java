package dev.modelwright.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.processor.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who asks for all notes hears of one fault once. */
final class NoteConsequenceTest {

    private static final String VENDOR = """
        provider: acme
        label: {en_US: Acme}
        icon_small: {en_US: acme.svg}
        supported_model_types: [llm]
        configurate_methods: [predefined-model]
        provider_credential_schema:
          credential_form_schemas:
            - {variable: token, label: {en_US: Token}, type: secret-input, required: true}
        models:
          llm:
            predefined: [models/llm/*.yaml]
            position: models/llm/_position.yaml
        """;
    private static final String MODEL = """
        model: acme-1
        label: {en_US: Acme 1}
        model_type: llm
        features: [tool-call]
        model_properties: {mode: chat, context_size: 8192}
        parameter_rules:
          - {name: max_tokens, use_template: max_tokens, max: 4096}
          - {name: seed, type: int}
        pricing: {input: '0.1', output: '0.2', unit: '0.000001', currency: USD}
        """;
    private static final String POSITION = "- acme-1\n";

    @TempDir
    Path folder;

    @Test
    void cleanVendorHasNoNotes() throws IOException {
        assertThat(codes(VENDOR, MODEL, POSITION)).isEmpty();
    }

    @Test
    void collapsedPositionsDoNotMakeModelsUnlisted() throws IOException {
        assertThat(codes(VENDOR, MODEL, "- acme-1\n  - acme-2\n")).containsExactly("collapsed-list");
    }

    @Test
    void misplacedModelHasNoForeignProperties() throws IOException {
        String vendor = VENDOR.replace("[llm]", "[llm, rerank]");
        assertThat(codes(vendor, MODEL.replace("type: llm", "type: rerank"), POSITION))
                .contains("misplaced-model")
                .doesNotContain("foreign-property", "foreign-feature", "foreign-output-price");
    }

    @Test
    void misplacedModelHasNoForeignFeaturesAndPricesOfItsSection() throws IOException {
        String vendor = VENDOR.replace("[llm]", "[llm, rerank]").replace("  llm:\n", "  rerank:\n");
        assertThat(codes(vendor, MODEL, POSITION))
                .contains("misplaced-model")
                .doesNotContain("foreign-property", "foreign-feature", "foreign-output-price");
    }

    @Test
    void brokenPropertiesAreNotForeignOrMissingToo() throws IOException {
        String vendor = VENDOR.replace("[llm]", "[tts]").replace("  llm:\n", "  tts:\n");
        String model = MODEL.replace("llm", "tts").replace("features: [tool-call]\n", "");
        assertThat(codes(vendor, model.replace("{mode: chat, context_size: 8192}", "chat"), POSITION))
                .containsExactly("wrong-type");
    }

    @Test
    void misspeltParameterHasNoForeignTemplate() throws IOException {
        assertThat(codes(VENDOR, MODEL.replace("name: max_tokens", "name: max_token"), POSITION))
                .containsExactly("misspelt-parameter");
    }

    @Test
    void repeatedParameterIsNotOfAnotherStyleToo() throws IOException {
        String rule = "{name: logProbs, type: boolean}";
        assertThat(codes(VENDOR, MODEL.replace("{name: seed, type: int}", rule + "\n  - " + rule), POSITION))
                .containsExactly("name-style", "duplicate-parameter");
    }

    @Test
    void takenNameIsNotSuggested() throws IOException {
        String rules = "{name: log_probs, type: boolean}\n  - {name: log-probs, type: boolean}";
        assertThat(codes(VENDOR, MODEL.replace("{name: seed, type: int}", rules), POSITION))
                .doesNotContain("name-style");
    }

    @Test
    void ruleOfAnotherTypeThanItsTemplateRepeatsNothing() throws IOException {
        String rule = "use_template: max_tokens, type: float, min: 1,";
        assertThat(codes(VENDOR, MODEL.replace("use_template: max_tokens,", rule), POSITION))
                .containsExactly("template-type");
    }

    @Test
    void ruleOfAnUnknownTypeRepeatsNothing() throws IOException {
        String rule = "use_template: max_tokens, type: whole, min: 1,";
        assertThat(codes(VENDOR, MODEL.replace("use_template: max_tokens,", rule), POSITION))
                .containsExactly("unknown-value");
    }

    @Test
    void singleOptionIsNotMissingAsADefaultToo() throws IOException {
        String field = "{variable: zone, label: {en_US: Zone}, type: select, required: true, options: [OPTIONS]}";
        String option = "{value: eu, label: {en_US: EU}}";
        String vendor = VENDOR.replace("models:\n", "    - " + field + "\nmodels:\n");
        assertThat(codes(vendor.replace("OPTIONS", option), MODEL, POSITION)).containsExactly("single-option");
        assertThat(codes(vendor.replace("OPTIONS", option + ", " + option.replace("eu", "us")), MODEL, POSITION))
                .containsExactly("choice-without-default");
    }

    @Test
    void choiceWithABrokenOptionHasNoNotes() throws IOException {
        String options = "[{value: eu, label: {en_US: EU}}, {value: us}]";
        String field = "{variable: zone, label: {en_US: Zone}, type: select, required: true, options: " + options;
        assertThat(codes(VENDOR.replace("models:\n", "    - " + field + "}\nmodels:\n"), MODEL, POSITION))
                .containsExactly("missing-key");
    }

    @Test
    void optionsThatNothingReadsAreNoChoice() throws IOException {
        String options = "[{value: 'yes', label: {en_US: 'Yes'}}, {value: 'no', label: {en_US: 'No'}}]";
        String field = "{variable: zone, label: {en_US: Zone}, type: text-input, required: true, options: " + options;
        assertThat(codes(VENDOR.replace("models:\n", "    - " + field + "}\nmodels:\n"), MODEL, POSITION))
                .containsExactly("unused-options");
    }

    @Test
    void iconOf200KilobytesIsNotLarge() throws IOException {
        String icon = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
        Files.writeString(folder.resolve("big.svg"), icon + " ".repeat(200_000 - icon.length()));
        String vendor = VENDOR.replace("acme.svg", "big.svg");
        assertThat(codes(vendor, MODEL, POSITION)).isEmpty();
        Files.writeString(folder.resolve("big.svg"), icon + " ".repeat(200_001 - icon.length()));
        assertThat(codes(vendor, MODEL, POSITION)).containsExactly("large-icon");
    }

    @Test
    void limitThatWasTakenAwayIsNotMissing() throws IOException {
        assertThat(codes(VENDOR, MODEL.replace("max: 4096", "max: null"), POSITION))
                .containsExactly("null-override");
    }

    @Test
    void unknownKeyWithoutValueIsReportedOnce() throws IOException {
        assertThat(codes(VENDOR, MODEL + "colour:\n", POSITION)).containsExactly("unknown-key");
    }

    @Test
    void fileThatWasCutOffIsNotUnfinishedToo() throws IOException {
        assertThat(codes(VENDOR, "model: acme-1\nlabel: {en_US: Acme", POSITION))
                .containsExactly("yaml-syntax");
    }

    @Test
    void schemaThatTheResponseFormatMissesIsMissedOnce() throws IOException {
        String rule = "{name: response_format, type: string, options: [text, json_schema]}";
        String model = MODEL.replace("[tool-call]", "[structured-output]").replace("{name: seed, type: int}", rule);
        assertThat(codes(VENDOR, model, POSITION)).containsExactly("missing-json-schema");
    }

    private List<String> codes(String vendor, String model, String position) throws IOException {
        Path models = Files.createDirectories(folder.resolve("models").resolve("llm"));
        Files.writeString(models.resolve("acme-1.yaml"), model);
        Files.writeString(models.resolve("_position.yaml"), position);
        Files.writeString(folder.resolve("acme.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Path file = folder.resolve("acme.yaml");
        Diagnostics diagnostics = new Diagnostics();
        byte[] bytes = vendor.getBytes(StandardCharsets.UTF_8);
        CheckedVendor.read("acme.yaml", file.toString(), bytes, VendorFolder.of(file), diagnostics);
        return diagnostics.sorted().stream().map(found -> found.code().id()).toList();
    }
}
