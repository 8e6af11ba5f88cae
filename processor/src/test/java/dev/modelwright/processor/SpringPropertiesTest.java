package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is generated for Spring Boot where it is asked for. */
final class SpringPropertiesTest {

    private static final String SPRING = "-Amodelwright.spring=true";
    private static final String METADATA = "META-INF/spring-configuration-metadata.json";
    private static final Path HOSTILE = Path.of("src", "test", "resources", "programs", "hostile");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xinference", "bedrock"})
    void propertiesOfAVendorAreExactlyThisText(String name) throws IOException {
        Golden.assertMatches("spring-" + name, spring(compile(name, folder)));
    }

    @Test
    void twoRunsGiveTheSameBytes() {
        assertThat(spring(compile("bedrock", folder.resolve("first"))))
                .isEqualTo(spring(compile("bedrock", folder.resolve("second"))));
    }

    @Test
    void nothingIsWrittenThatWasNotAskedFor() {
        Compiled compiled = Compile.of(Project.vendor("xinference", folder))
                .option(Compile.NO_LINT, "-Amodelwright.spring=false")
                .run()
                .clean();
        assertThat(spring(compiled)).isEmpty();
    }

    @Test
    void valueThatMeansNothingIsReported() {
        Compiled compiled = Compile.of(Project.vendor("xinference", folder))
                .option(Compile.NO_LINT, "-Amodelwright.spring=boot")
                .run();
        assertThat(compiled.errors())
                .containsExactly("error: [unknown-option] Value `boot` of `-Amodelwright.spring` is unknown."
                        + " Usage: `-Amodelwright.spring[=true|false]`.");
    }

    @Test
    void brokenVendorHasNoProperties() {
        Project broken = Project.vendor("xinference", folder)
                .replace("src/main/resources/xinference/xinference.yaml", "type: secret-input", "type: secret");
        Compiled compiled = Compile.of(broken).option(Compile.NO_LINT, SPRING).run();
        assertThat(compiled.errors()).isNotEmpty();
        assertThat(spring(compiled)).isEmpty();
    }

    @Test
    void hostileTextStaysWhereItBelongs() {
        String text = "*/ class Evil {} /* \\ \" $T <b> @x {@code \n\u2028\u202e \ud83e\udd16 \u007f";
        HostileVendor vendor = new HostileVendor()
                .label(text)
                .field("v " + text, text)
                .field("toMap", text)
                .field("to_credentials", text)
                .field("a.b", text)
                .field("xy", text)
                .field("x_y", text)
                .choice("c", List.of(text, "\"", "plain"))
                .rule("r", text);
        Project project =
                Project.in(folder).copy(HOSTILE).write("src/main/resources/hostile/hostile.yaml", vendor.yaml());
        Compiled compiled =
                Compile.of(project).option(Compile.NO_LINT, SPRING).run().clean();
        String metadata = spring(compiled).get(METADATA);
        assertThat(metadata).matches("[\\n -~]*");
        JsonObject read = JsonValue.parse(metadata).asObject().orElseThrow();
        assertThat(strings(read.array("properties").orElseThrow(), "name"))
                .doesNotHaveDuplicates()
                .contains("modelwright.hostile.credentials[x_y]", "modelwright.hostile.credentials.a-b");
        assertThat(strings(read.array("properties").orElseThrow(), "defaultValue"))
                .containsOnly(text);
    }

    private static List<String> strings(JsonArray properties, String member) {
        return properties.elements().stream()
                .flatMap(property -> property.asObject().flatMap(object -> object.string(member)).stream())
                .toList();
    }

    private static Compiled compile(String vendor, Path folder) {
        return Compile.of(Project.vendor(vendor, folder))
                .option(Compile.NO_LINT, SPRING)
                .run()
                .clean();
    }

    private static Map<String, String> spring(Compiled compiled) {
        Map<String, String> texts = new TreeMap<>();
        compiled.generated().forEach((path, text) -> {
            if (path.endsWith("Properties.java")) {
                texts.put(path, text);
            }
        });
        String metadata = compiled.output() + "/" + METADATA;
        if (compiled.project().has(metadata)) {
            texts.put(METADATA, compiled.project().read(metadata));
        }
        return texts;
    }
}
