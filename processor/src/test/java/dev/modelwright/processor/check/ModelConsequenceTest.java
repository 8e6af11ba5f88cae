package dev.modelwright.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.Lint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One fault in a model file is one finding. */
final class ModelConsequenceTest {

    private static final String VENDOR = """
        provider: acme
        label: {en_US: Acme}
        supported_model_types: [llm]
        configurate_methods: [predefined-model]
        provider_credential_schema: {credential_form_schemas: []}
        models:
          llm:
            predefined: [models/llm/*.yaml]
            position: models/llm/_position.yaml
        """;
    private static final String MODEL = """
        model: acme-1
        model_type: llm
        features: [tool-call, stream-tool-call]
        model_properties: {mode: chat, context_size: 8192}
        parameter_rules:
          - {name: max_tokens, use_template: max_tokens}
        pricing: {input: '0.1', output: '0.2', unit: '0.000001', currency: USD}
        """;

    @TempDir
    Path folder;

    @Test
    void cleanModelIsClean() throws IOException {
        assertThat(codes(VENDOR, MODEL)).isEmpty();
    }

    @Test
    void misspeltModelKeyDoesNotMakePositionsUnknown() throws IOException {
        assertThat(codes(VENDOR, MODEL.replace("model: acme-1", "modle: acme-1")))
                .containsExactly("missing-key");
    }

    @Test
    void unknownKindDoesNotMakeTheModelMisplacedOrTheKindEmpty() throws IOException {
        assertThat(codes(VENDOR, MODEL.replace("model_type: llm", "model_type: lllm")))
                .containsExactly("unknown-value");
    }

    @Test
    void brokenPropertiesAreNotMissing() throws IOException {
        assertThat(codes(VENDOR, MODEL.replace("mode: chat, context_size: 8192", "mode: chatty, context_size: x")))
                .containsExactly("unknown-value", "wrong-type");
        assertThat(codes(VENDOR, MODEL.replace("{mode: chat, context_size: 8192}", "chat")))
                .containsExactly("wrong-type");
    }

    @Test
    void brokenFeatureDoesNotMakeTheOthersIncomplete() throws IOException {
        assertThat(codes(VENDOR, MODEL.replace("[tool-call,", "[tool-cal,"))).containsExactly("unknown-value");
    }

    @Test
    void brokenPriceIsNotOdd() throws IOException {
        assertThat(codes(VENDOR, MODEL.replace("'0.2'", "-2"))).containsExactly("negative-price");
    }

    @Test
    void brokenLimitDoesNotMakeTheDefaultTooLong() throws IOException {
        String rule = "name: max_tokens, type: int, default: 9000";
        assertThat(codes(VENDOR, MODEL.replace("name: max_tokens, use_template: max_tokens", rule)))
                .containsExactly("above-context-size");
        assertThat(codes(VENDOR, MODEL.replace("name: max_tokens, use_template: max_tokens", rule + ", max: many")))
                .containsExactly("wrong-type");
    }

    @Test
    void limitOfATextDoesNotExceedTheContextSizeToo() throws IOException {
        String rule = "name: max_tokens, type: string, max: 9000";
        assertThat(codes(VENDOR, MODEL.replace("name: max_tokens, use_template: max_tokens", rule)))
                .containsExactly("unused-range");
    }

    @Test
    void brokenOptionDoesNotMakeTheSchemaMissing() throws IOException {
        String rule = "- {name: response_format, type: string, options: [text, json_schema, [xml]]}\n";
        assertThat(codes(VENDOR, MODEL.replace("pricing:", "  " + rule + "pricing:")))
                .containsExactly("wrong-type");
    }

    @Test
    void undeclaredSectionDoesNotMakeItsModelsUndeclared() throws IOException {
        assertThat(codes(
                        VENDOR.replace("[llm]", "[llm, rerank]").replace("llm:\n", "tts:\n"),
                        MODEL.replace("llm", "tts")))
                .contains("undeclared-section")
                .doesNotContain("undeclared-model-type");
    }

    @Test
    void patternWithoutMatchDoesNotMakeFilesOrphansAndPositionsUnknown() throws IOException {
        assertThat(codes(VENDOR.replace("llm/*.yaml", "llms/*.yaml"), MODEL))
                .containsExactly("kind-without-models", "pattern-without-match");
    }

    @Test
    void independentFaultsOfOneModelAreAllReported() throws IOException {
        String broken = MODEL.replace("model: acme-1", "model: acme-2")
                .replace("context_size: 8192", "context_size: 1024")
                .replace("'0.2'", "'0.05'")
                .replace("features: [tool-call, ", "features: [");
        assertThat(codes(VENDOR, broken))
                .containsExactly("unknown-model", "incomplete-features", "above-context-size", "cheap-output");
    }

    private List<String> codes(String vendor, String model) throws IOException {
        Path models = Files.createDirectories(folder.resolve("models").resolve("llm"));
        Files.writeString(models.resolve("acme-1.yaml"), model);
        Files.writeString(models.resolve("_position.yaml"), "- acme-1\n");
        Path file = folder.resolve("acme.yaml");
        Diagnostics diagnostics = new Diagnostics();
        byte[] bytes = vendor.getBytes(StandardCharsets.UTF_8);
        CheckedVendor.read("acme.yaml", file.toString(), bytes, VendorFolder.of(file), diagnostics);
        return Lint.standard().apply(diagnostics.sorted()).stream()
                .map(found -> found.code().id())
                .toList();
    }
}
