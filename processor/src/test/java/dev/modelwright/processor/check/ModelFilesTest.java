package dev.modelwright.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.Lint;
import dev.modelwright.processor.schema.LocatedModel;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.SourceFile;
import dev.modelwright.schema.ModelSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which model files are read, and in which order. */
final class ModelFilesTest {

    private static final String VENDOR = """
        provider: acme
        label: {en_US: Acme}
        supported_model_types: [llm]
        configurate_methods: [predefined-model]
        provider_credential_schema: {credential_form_schemas: []}
        models:
          llm:
            predefined: [models/llm/*.yaml]
        """;
    private static final String MODEL = """
        model: NAME
        model_type: llm
        model_properties: {mode: chat, context_size: 8192}
        """;

    @TempDir
    Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    @BeforeEach
    void writeModels() throws IOException {
        for (String name : List.of("acme-b", "acme-c", "acme-a")) {
            write("models/llm/" + name + ".yaml", MODEL.replace("NAME", name));
        }
    }

    @Test
    void modelsWithoutPositionsAreInTheOrderOfTheirPaths() throws IOException {
        assertThat(names(VENDOR)).containsExactly("acme-a", "acme-b", "acme-c");
        assertThat(codes()).isEmpty();
    }

    @Test
    void listedModelsComeFirst() throws IOException {
        write("models/llm/_position.yaml", "- acme-c\n- acme-b\n");
        assertThat(names(VENDOR + "    position: models/llm/_position.yaml\n"))
                .containsExactly("acme-c", "acme-b", "acme-a");
        assertThat(codes()).isEmpty();
    }

    @Test
    void positionFileBesideTheModelsIsUsedWhereNoneIsNamed() throws IOException {
        write("models/llm/_position.yaml", "- acme-b\n");
        assertThat(names(VENDOR)).containsExactly("acme-b", "acme-a", "acme-c");
        assertThat(codes()).containsExactly("unnamed-position");
    }

    @Test
    void namedPositionFileReplacesTheOneBesideTheModels() throws IOException {
        write("models/llm/_position.yaml", "- acme-b\n");
        write("order.yaml", "- acme-c\n");
        assertThat(names(VENDOR + "    position: order.yaml\n")).containsExactly("acme-c", "acme-a", "acme-b");
    }

    @Test
    void filesThatBeginWithAnUnderscoreAreNoModels() throws IOException {
        write("models/llm/_draft.yaml", "anything");
        assertThat(names(VENDOR)).hasSize(3);
        assertThat(codes()).isEmpty();
    }

    @Test
    void fileThatTwoPatternsMatchIsReadOnce() throws IOException {
        assertThat(names(VENDOR.replace("[models/llm/*.yaml]", "[models/llm/*.yaml, models/**/acme-*.yaml]")))
                .containsExactly("acme-a", "acme-b", "acme-c");
        assertThat(codes()).containsExactly("file-matched-twice");
    }

    @Test
    void fileThatHoldsNoModelLeavesTheOthers() throws IOException {
        write("models/llm/acme-b.yaml", "model: [");
        write("models/llm/_position.yaml", "- acme-b\n");
        assertThat(names(VENDOR + "    position: models/llm/_position.yaml\n")).containsExactly("acme-a", "acme-c");
        assertThat(codes()).as("acme-b is not unknown too").containsExactly("yaml-syntax");
    }

    @Test
    void hugeAndUndecodableFilesAreReportedWithTheirPaths() throws IOException {
        write("models/llm/acme-b.yaml", "#".repeat(5_000_000));
        Files.write(folder.resolve("models/llm/acme-c.yaml"), new byte[] {'a', (byte) 0xff});
        assertThat(names(VENDOR)).containsExactly("acme-a");
        assertThat(codes()).containsExactly("file-too-large", "not-utf8");
        assertThat(Lint.standard().apply(diagnostics.sorted()))
                .allSatisfy(found -> assertThat(found.location().owner())
                        .startsWith(folder.toRealPath().getRoot().toString())
                        .contains("acme-"));
    }

    @Test
    void modelsAreKeptInTheSchemaOfTheVendor() throws IOException {
        LocatedProvider vendor = read(VENDOR);
        assertThat(vendor.schema().models())
                .extracting(ModelSchema::model)
                .containsExactly("acme-a", "acme-b", "acme-c");
        assertThat(vendor.models()).extracting(LocatedModel::path).contains("models/llm/acme-a.yaml");
    }

    @Test
    void missingPositionFileIsRememberedAmongTheFiles() throws IOException {
        List<SourceFile> files =
                read(VENDOR + "    position: order.yaml\n").predefined().files();
        assertThat(files)
                .extracting(SourceFile::path)
                .containsExactly(
                        "models/llm/acme-a.yaml", "models/llm/acme-b.yaml", "models/llm/acme-c.yaml", "order.yaml");
        assertThat(files.get(0).hash()).isPresent();
        assertThat(files.get(3).hash()).isEmpty();
        assertThat(codes()).containsExactly("position-missing");
    }

    @Test
    void vendorIsReadFromItsFile() throws IOException {
        write("acme.yaml", VENDOR);
        assertThat(CheckedVendor.read(folder.resolve("acme.yaml"), diagnostics))
                .hasValueSatisfying(vendor -> assertThat(vendor.models()).hasSize(3));
        assertThat(codes()).isEmpty();
        assertThat(CheckedVendor.read(folder.resolve("gone.yaml"), diagnostics)).isEmpty();
        assertThat(codes()).containsExactly("file-unreadable");
    }

    @Test
    void misspeltSectionsDoNotMakeModelFilesOrphans() throws IOException {
        String vendor = VENDOR.replace("predefined-model", "customizable-model")
                .replace("provider_credential_schema: {", "model_credential_schema: {model: {label: {en_US: M}}, ");
        read(vendor.replace("models:", "modles:"));
        assertThat(codes()).containsExactly("unknown-key");
    }

    private List<String> names(String vendor) throws IOException {
        return read(vendor).models().stream()
                .map(model -> model.schema().model())
                .toList();
    }

    private LocatedProvider read(String vendor) throws IOException {
        Path file = folder.resolve("acme.yaml");
        byte[] bytes = vendor.getBytes(StandardCharsets.UTF_8);
        return CheckedVendor.read("acme.yaml", file.toString(), bytes, VendorFolder.of(file), diagnostics)
                .orElseThrow();
    }

    private List<String> codes() {
        return Lint.standard().apply(diagnostics.sorted()).stream()
                .map(found -> found.code().id())
                .toList();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
