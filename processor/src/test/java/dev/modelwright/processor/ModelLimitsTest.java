package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All models of a kind share a class and its parameters: what these hold compiles, more is reported at the section. */
final class ModelLimitsTest {

    @TempDir
    Path folder;

    @Test
    void asManyModelsAsAVendorMayShipCompile() {
        assertThat(compile(1_500, 1).lines()).isEmpty();
    }

    @Test
    void nearlyTwentyThousandTextsCompile() {
        assertThat(compile(99, 198).lines()).isEmpty();
    }

    @Test
    void moreTextsThanAClassHoldsAreOneErrorAtTheSection() {
        assertThat(compile(101, 198).lines().stream()
                        .map(line -> line.lines().findFirst().orElse("")))
                .containsExactly("src/main/java/models/Models.java:5:19: error: [too-many]"
                        + " src/main/resources/models/models.yaml:7:3: The models of section `llm` must not have more"
                        + " than 20000 different values, but has 20206. Java classes cannot hold more.");
    }

    @Test
    void moreRulesThanAreWrittenOnceCompile() {
        assertThat(compile(1_100, ModelLimitsTest::twoOfAKind).lines()).isEmpty();
    }

    private Compiled compile(int models, int options) {
        return compile(models, number -> model(number, options));
    }

    private Compiled compile(int models, IntFunction<String> text) {
        Project project = Project.in(folder)
                .write("src/main/java/models/Models.java", PROVIDER)
                .write("src/main/resources/models/models.yaml", VENDOR);
        IntStream.range(0, models)
                .forEach(number -> project.write(
                        "src/main/resources/models/models/llm/m-" + number + ".yaml", text.apply(number)));
        return Compile.of(project).tolerant().option(Compile.NO_LINT).run();
    }

    private static final String PROVIDER = """
            package models;

            import dev.modelwright.annotation.Provider;

            @Provider(value = "models.yaml", schemaOnly = true)
            public interface Models {}
            """;

    private static final String VENDOR = """
            provider: models
            label:
              en_US: Models
            supported_model_types: [llm]
            configurate_methods: [predefined-model]
            models:
              llm:
                predefined:
                  - models/llm/*.yaml
            provider_credential_schema:
              credential_form_schemas: []
            """;

    // Four rules that only the next model, or the one before, has as well.
    private static String twoOfAKind(int number) {
        String rules = Stream.of("a", "b", "c", "d")
                .map(name -> "  - {name: %s, label: {en_US: %s}, type: int, default: %d}\n"
                        .formatted(name, name, number / 2))
                .collect(Collectors.joining());
        return start(number) + rules;
    }

    private static String model(int number, int count) {
        List<String> options = IntStream.range(0, count)
                .mapToObj(option -> "o-" + number + "-" + option)
                .toList();
        return start(number) + """
                  - name: choice
                    label:
                      en_US: Choice
                    type: string
                    options: [%s]
                """.formatted(String.join(", ", options));
    }

    private static String start(int number) {
        return """
                model: m-%d
                label:
                  en_US: Model %d
                model_type: llm
                model_properties:
                  mode: chat
                  context_size: 8000
                parameter_rules:
                """.formatted(number, number);
    }
}
