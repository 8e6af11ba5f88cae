package dev.modelwright.xinference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.modelwright.json.JsonValue;
import dev.modelwright.openai.client.OpenAiClient;
import dev.modelwright.registry.ModelProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A native image must be told of reflection, of which there is none, and of the resources that the vendor reads. */
final class NativeImageTest {

    private static final Path CONFIG = Path.of("src/main/resources/META-INF/native-image/dev.modelwright"
            + "/modelwright-provider-xinference/resource-config.json");
    private static final Pattern REFLECTION = Pattern.compile("java/lang/reflect/.*"
            + "|java/lang/Class\\.(forName|newInstance|get(Declared)?(Method|Field|Constructor|Classe)s?|getRecordComponents)"
            + "|java/lang/invoke/MethodHandles(\\$Lookup)?\\..*"
            + "|java/lang/ClassLoader\\.(loadClass|defineClass)"
            + "|java/io/Object(In|Out)putStream\\..*"
            + "|.*\\.setAccessible");

    @Test
    void neitherTheRuntimeNorTheDriversNorGeneratedCodeReflects() throws Exception {
        Map<String, Set<String>> calls = new TreeMap<>();
        calls.putAll(calls(ModelProvider.class));
        calls.putAll(calls(OpenAiClient.class));
        calls.putAll(calls(XinferenceProvider.class));

        assertThat(calls)
                .containsKeys(
                        "dev/modelwright/json/JsonReader.class",
                        "dev/modelwright/xinference/XinferenceProvider.class",
                        "dev/modelwright/openai/client/Transport.class");
        calls.values()
                .forEach(methods ->
                        methods.removeIf(method -> !REFLECTION.matcher(method).matches()));
        calls.values().removeIf(Set::isEmpty);
        assertThat(calls).isEmpty();
    }

    @Test
    void reflectionIsSeenWhereThereIsSome() throws Exception {
        assertThat(calls(NativeImageTest.class).get("dev/modelwright/xinference/NativeImageTest$Reflecting.class"))
                .filteredOn(method -> REFLECTION.matcher(method).matches())
                .containsExactly(
                        "java/io/ObjectInputStream.readObject",
                        "java/lang/Class.forName",
                        "java/lang/Class.getDeclaredMethods",
                        "java/lang/invoke/MethodHandles.lookup",
                        "java/lang/reflect/Method.setAccessible");
    }

    @Test
    void everyIconIsListedAndNothingElse() throws Exception {
        List<String> listed = JsonValue.parse(Files.readString(CONFIG))
                .asObject()
                .flatMap(config -> config.object("resources"))
                .flatMap(resources -> resources.array("includes"))
                .orElseThrow()
                .elements()
                .stream()
                .map(include ->
                        include.asObject().orElseThrow().string("pattern").orElseThrow())
                .toList();
        Path resources = Path.of("src/main/resources");
        try (Stream<Path> files = Files.walk(resources.resolve("dev/modelwright/xinference/_assets"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> resources.relativize(file).toString().replace('\\', '/'))
                            .map(Pattern::quote))
                    .hasSize(2)
                    .containsExactlyInAnyOrderElementsOf(listed);
        }
    }

    @Test
    void onlyGeneratedCodeReadsResources() throws Exception {
        Map<String, Set<String>> calls = calls(XinferenceProvider.class);
        calls.values().forEach(methods -> methods.removeIf(method -> !method.contains(".getResource")));
        calls.values().removeIf(Set::isEmpty);

        assertThat(calls)
                .containsExactly(entry(
                        "dev/modelwright/xinference/XinferenceProvider.class",
                        Set.of("java/lang/Class.getResourceAsStream")));
    }

    // The runtime is a folder while this project is built as a whole, and a jar otherwise.
    private static Map<String, Set<String>> calls(Class<?> type) throws IOException, URISyntaxException {
        Path place =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(place)) {
            return calls(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return calls(jar.getPath("/"));
        }
    }

    private static Map<String, Set<String>> calls(Path root) throws IOException {
        Map<String, Set<String>> calls = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .forEach(file -> calls.put(root.relativize(file).toString().replace('\\', '/'), methods(file)));
        }
        return calls;
    }

    private static Set<String> methods(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new TreeSet<>(ClassFile.read(bytes).methods().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What must not go unseen. */
    private static final class Reflecting {

        static Object all(ObjectInputStream in) throws IOException, ReflectiveOperationException {
            Class.forName("java.lang.String").getDeclaredMethods()[0].setAccessible(true);
            return List.of(in.readObject(), MethodHandles.lookup());
        }
    }
}
