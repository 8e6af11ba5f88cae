package dev.modelwright.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.yaml.SourceText;
import dev.modelwright.processor.yaml.YamlReader;
import dev.modelwright.schema.ModelKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class JsonSchemaTest {

    private static final Path FIXTURES = Path.of("src", "test", "resources", "diagnostics");
    private static final Path CORPUS = Path.of(
            System.getProperty(
                    "modelwright.corpus",
                    Path.of("..", "..", "shared", "corpus").toString()),
            "vendors");
    private static final Set<String> CODES = Set.of("unknown-key", "missing-key", "wrong-type", "unknown-value");
    private static final Map<FileKind, String> CLEAN =
            Map.of(FileKind.VENDOR, """
            provider: acme
            label: {en_US: Acme}
            supported_model_types: [llm]
            configurate_methods: [customizable-model]
            models: {llm: {position: p.yaml, customizable: {parameter_rules: [{name: a, type: int, optional: true}]}}}
            model_credential_schema:
              model: {label: {en_US: Model}}
              credential_form_schemas:
                - {variable: key, label: {en_US: Key}, type: secret-input, max_length: 9, help: {text: {en_US: Help}}}
            """, FileKind.MODEL, """
            model: a
            model_type: tts
            model_properties: {word_limit: 5, mode: chat, voices: [{mode: alloy, name: Alloy, language: en}]}
            parameter_rules: [{name: a, use_template: top_p, default: 0.5, help: null}]
            deprecated: false
            pricing: {input: '0.1', unit: 0.001, currency: USD}
            """, FileKind.POSITION, "- a\n- b\n");

    private static final Map<FileKind, JsonSchema> SCHEMAS = schemas();

    private static Map<FileKind, JsonSchema> schemas() {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7);
        Map<FileKind, JsonSchema> schemas = new EnumMap<>(FileKind.class);
        for (FileKind kind : FileKind.values()) {
            schemas.put(kind, factory.getSchema(JsonSchemas.of(kind)));
        }
        return schemas;
    }

    @ParameterizedTest
    @EnumSource
    void cleanFileIsAccepted(FileKind kind) {
        assertThat(faults(kind, CLEAN.get(kind))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "VENDOR | provider: acme | provider: 5",
                "VENDOR | provider: acme | provider: ' '",
                "VENDOR | provider: acme | provder: acme",
                "VENDOR | label: {en_US: Acme} | label: {zh_Hans: Acme}",
                "VENDOR | label: {en_US: Acme} | label: {en_US: Acme, en_UK: Acme}",
                "VENDOR | [llm] | [lllm]",
                "VENDOR | [llm] | llm",
                "VENDOR | customizable-model | fetch-from-remote",
                "VENDOR | secret-input | secret_input",
                "VENDOR | max_length: 9 | max_length: -1",
                "VENDOR | {llm: | {llms:",
                "VENDOR | position: p.yaml | positions: p.yaml",
                "VENDOR | optional: true | optional: maybe",
                "VENDOR | text: {en_US: Help} | txt: {en_US: Help}",
                "MODEL | model: a | modle: a",
                "MODEL | model_type: tts | model_type: TTS",
                "MODEL | word_limit: 5 | word_limit: 0",
                "MODEL | word_limit: 5 | word_limit: 1.5",
                "MODEL | word_limit: 5 | wordlimit: 5",
                "MODEL | mode: chat | mode: chatty",
                "MODEL | language: en | language: 5",
                "MODEL | top_p | topp",
                "MODEL | default: 0.5 | default: [0.5]",
                "MODEL | deprecated: false | deprecated: no",
                "MODEL | '0.1' | -1",
                "MODEL | '0.1' | cheap",
                "MODEL | , currency: USD | ~~",
                "POSITION | - b | - [b]",
                "POSITION | - b | - 5",
            })
    void oneEditIsRejected(FileKind kind, String before, String after) {
        assertThat(CLEAN.get(kind)).contains(before);
        assertThat(faults(kind, CLEAN.get(kind).replace(before, after))).isNotEmpty();
    }

    @Test
    void publishedFilesWithoutFindingAreAccepted() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "skipped: shared corpus is absent");
        List<String> rejected = new ArrayList<>();
        int accepted = 0;
        for (Path file : yaml(CORPUS)) {
            String text = Files.readString(file);
            if (isClean(file, text)) {
                Set<String> faults = faults(kind(file), text);
                faults.forEach(fault -> rejected.add(file + " " + fault));
                accepted += faults.isEmpty() ? 1 : 0;
            }
        }
        assertThat(rejected).isEmpty();
        assertThat(accepted).isGreaterThan(500);
    }

    @Test
    void fixturesOfWhatASchemaCanSayAreRejected() throws IOException {
        Set<String> accepted = new TreeSet<>();
        for (Path folder : list(FIXTURES)) {
            String name = folder.getFileName().toString();
            if (CODES.contains(name.replaceFirst("\\..*", "")) && !isRejected(folder)) {
                accepted.add(name);
            }
        }
        assertThat(accepted).isEmpty();
    }

    private static boolean isRejected(Path folder) throws IOException {
        boolean rejected = false;
        for (Path file : yaml(folder)) {
            rejected |= !faults(kind(file), Files.readString(file)).isEmpty();
        }
        return rejected;
    }

    private static boolean isClean(Path file, String text) {
        Diagnostics diagnostics = new Diagnostics();
        SourceText source = SourceText.of(file.toString(), file.toString(), text);
        switch (kind(file)) {
            case VENDOR -> VendorFile.read(source, diagnostics);
            case MODEL -> ModelFile.read(source, ModelKind.LLM, diagnostics);
            case POSITION -> PositionFile.read(source, diagnostics);
        }
        return diagnostics.sorted().isEmpty();
    }

    private static FileKind kind(Path file) {
        if (file.getFileName().toString().startsWith("_position")) {
            return FileKind.POSITION;
        }
        boolean ofVendor = file.getParent().endsWith("provider")
                || file.getParent().getParent().equals(FIXTURES);
        return ofVendor ? FileKind.VENDOR : FileKind.MODEL;
    }

    private static Set<String> faults(FileKind kind, String yaml) {
        Set<String> faults = new TreeSet<>();
        String json = PlainJson.of(YamlReader.read(SourceText.of("a.yaml", "/a.yaml", yaml), new Diagnostics())
                        .orElseThrow())
                .toJson();
        SCHEMAS.get(kind).validate(json, InputFormat.JSON).forEach(fault -> faults.add(fault.toString()));
        return faults;
    }

    private static List<Path> yaml(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith("manifest.yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> list(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.filter(Files::isDirectory).sorted().toList();
        }
    }
}
