package dev.modelwright.xinference;

import static org.assertj.core.api.Assertions.assertThat;

import com.knuddels.jtokkit.Encodings;
import dev.harrel.jsonschema.Validator;
import dev.modelwright.openai.client.OpenAiClient;
import dev.modelwright.registry.ModelProviders;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import okio.Okio;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;

/** Packaged jars on the module path, in a JVM of their own. Runs once they are packaged. */
@Timeout(120)
final class ModulePathIT {

    private static final Path OWN_JAR = Path.of(System.getProperty("modelwright.jar"));
    private static final Path APP = Path.of("src/test/resources/modules/app");

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    @TempDir
    private Path folder;

    private Path jars;

    // One folder: a module that two jars bring would be refused there. JSpecify is needed to compile only.
    @BeforeEach
    void layOutTheModulePath() throws IOException {
        jars = Files.createDirectory(folder.resolve("jars"));
        for (Path jar : modulePath()) {
            Files.copy(jar, jars.resolve(jar.getFileName()));
        }
    }

    @Test
    void anApplicationCallsAVendorThatOnlyTheModulePathKnows() throws Exception {
        server.answering(Wire.said("{\"name\":\"Jane\"}"));
        Path app = folder.resolve("app");

        assertThat(run(
                        "javac",
                        "-Xlint:all",
                        "-Werror",
                        "--module-path",
                        path(jars, jar(NullMarked.class)),
                        "-d",
                        app,
                        APP.resolve("module-info.java"),
                        main()))
                .isEqualTo(new Run(0, ""));
        assertThat(run(
                        "java",
                        "--module-path",
                        path(jars, app),
                        "--module",
                        "app/app.Main",
                        server.url(),
                        ScriptedServer.UID))
                .isEqualTo(new Run(0, """
                        modules: module app, module dev.modelwright.xinference
                        icon: icon_s_en.svg
                        tokens: 2
                        answer: {"name":"Jane"}
                        """));
    }

    @Test
    void theVendorGivesItsProviderAndHidesItsClient() {
        ModuleDescriptor vendor = descriptor("dev.modelwright.xinference");

        assertThat(names(vendor.requires(), Requires::name))
                .containsExactlyInAnyOrder("java.base", "dev.modelwright.runtime", "dev.modelwright.openai");
        assertThat(names(vendor.exports(), Exports::source)).containsExactly("dev.modelwright.xinference");
        assertThat(vendor.packages()).contains("dev.modelwright.xinference.client");
        assertThat(names(vendor.provides(), provides -> provides.service() + " with " + provides.providers()))
                .containsExactly("dev.modelwright.registry.ModelProvider"
                        + " with [dev.modelwright.xinference.XinferenceProvider]");
    }

    @Test
    void theProtocolHidesItsHttpClient() {
        ModuleDescriptor protocol = descriptor("dev.modelwright.openai");

        assertThat(names(protocol.requires(), Requires::name))
                .containsExactlyInAnyOrder("java.base", "dev.modelwright.runtime", "okhttp3");
        assertThat(protocol.requires())
                .filteredOn(requires -> requires.modifiers().contains(Requires.Modifier.TRANSITIVE))
                .extracting(Requires::name)
                .containsExactly("dev.modelwright.runtime");
        assertThat(names(protocol.exports(), Exports::source))
                .containsExactlyInAnyOrder("dev.modelwright.openai", "dev.modelwright.openai.client");
    }

    @Test
    void theRuntimeUsesProvidersAndPassesNoLibraryOn() {
        ModuleDescriptor runtime = descriptor("dev.modelwright.runtime");

        assertThat(runtime.uses()).containsExactly("dev.modelwright.registry.ModelProvider");
        assertThat(names(runtime.requires(), Requires::name))
                .containsExactlyInAnyOrder("java.base", "jtokkit", "json.schema", "org.jspecify", "tools.jackson.core");
        assertThat(runtime.requires())
                .filteredOn(requires -> requires.modifiers().contains(Requires.Modifier.TRANSITIVE))
                .allMatch(requires -> requires.modifiers().contains(Requires.Modifier.STATIC))
                .extracting(Requires::name)
                .containsExactly("org.jspecify");
    }

    private ModuleDescriptor descriptor(String module) {
        return ModuleFinder.of(jars).find(module).orElseThrow().descriptor();
    }

    private static <T> List<String> names(Set<T> declared, Function<T, String> name) {
        return declared.stream().map(name).toList();
    }

    private static Path main() {
        return APP.resolve("app/Main.java");
    }

    private static String path(Path... entries) {
        return String.join(
                System.getProperty("path.separator"),
                Stream.of(entries).map(Path::toString).toList());
    }

    // By one class of each: the class path of a test has more jars, and this module's classes are no jar there.
    private static List<Path> modulePath() {
        List<Path> jars = new ArrayList<>(List.of(OWN_JAR));
        Stream.of(
                        ModelProviders.class,
                        OpenAiClient.class,
                        JsonParser.class,
                        Encodings.class,
                        Validator.class,
                        OkHttpClient.class,
                        Okio.class,
                        kotlin.Unit.class)
                .map(ModulePathIT::jar)
                .forEach(jars::add);
        return jars;
    }

    private static Path jar(Class<?> type) {
        try {
            URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(place);
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Run run(String tool, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", tool).toString()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        Path output = folder.resolve(tool + ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).as(tool + " ended").isTrue();
            return new Run(
                    process.exitValue(),
                    Files.readString(output, StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } finally {
            process.destroyForcibly();
        }
    }

    private record Run(int code, String output) {}
}
