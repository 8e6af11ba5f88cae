package dev.modelwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.knuddels.jtokkit.Encodings;
import dev.harrel.jsonschema.Validator;
import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** What a native image must be told of: the resources that libraries read, since they do not say so themselves. */
class NativeImageTest {

    private static final Path CONFIG = Path.of(
            "src/main/resources/META-INF/native-image/dev.modelwright/modelwright-runtime/resource-config.json");
    // GPT-3's vocabulary: there is no counter for it.
    private static final String UNUSED = "com/knuddels/jtokkit/p50k_base.tiktoken";

    @Test
    void everyResourceOfALibraryIsListedUnlessNothingReadsIt() throws Exception {
        List<Pattern> patterns = patterns();

        assertThat(resources().filter(resource -> !resource.equals(UNUSED)))
                .isNotEmpty()
                .allMatch(resource -> patterns.stream()
                        .anyMatch(pattern -> pattern.matcher(resource).matches()));
    }

    @Test
    void everyListedResourceExists() throws Exception {
        List<String> resources = resources().toList();

        assertThat(patterns())
                .isNotEmpty()
                .allMatch(pattern -> resources.stream()
                        .anyMatch(resource -> pattern.matcher(resource).matches()));
    }

    // Then there would be something to list; services are found without being listed. Sources are looked at by tests of
    // vendors alone.
    @Test
    void theRuntimeReadsNoResourceOfItsOwn() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(Files::isRegularFile).filter(NativeImageTest::readsResources))
                    .containsExactly(Path.of("src/main/java/dev/modelwright/registry/VendorSources.java"));
        }
    }

    private static boolean readsResources(Path file) {
        try {
            return Files.readString(file).contains("getResource");
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<Pattern> patterns() throws IOException {
        JsonArray includes = JsonValue.parse(Files.readString(CONFIG))
                .asObject()
                .flatMap(config -> config.object("resources"))
                .flatMap(resources -> resources.array("includes"))
                .orElseThrow();
        return includes.elements().stream()
                .map(include -> include.asObject().orElseThrow())
                .map((JsonObject include) -> include.string("pattern").orElseThrow())
                .map(Pattern::compile)
                .toList();
    }

    private static Stream<String> resources() throws IOException, URISyntaxException {
        return Stream.concat(resources(Encodings.class), resources(Validator.class));
    }

    private static Stream<String> resources(Class<?> type) throws IOException, URISyntaxException {
        Path place =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (JarFile jar = new JarFile(place.toFile())) {
            return jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .filter(name -> !name.endsWith(".class") && !name.startsWith("META-INF/"))
                    .toList()
                    .stream();
        }
    }
}
