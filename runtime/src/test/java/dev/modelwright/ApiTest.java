package dev.modelwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The public API as text, so that nobody changes it without noticing. {@code -Dgolden.update=true} rewrites it. */
class ApiTest {

    private static final Path GOLDEN = Path.of("src/test/resources/api.txt");
    private static final Path CLASSES = Path.of("target/classes");

    @Test
    void thePublicApiIsWhatItWas() throws IOException {
        List<String> api = exported().stream().flatMap(ApiTest::signatures).toList();
        if (Boolean.getBoolean("golden.update")) {
            Files.write(GOLDEN, api);
        }
        List<String> known = Files.readAllLines(GOLDEN);

        assertThat(differences(known, api))
                .as(
                        "What users may rely on. If it is meant, run with -Dgolden.update=true and tell it in CHANGELOG.md.")
                .isEmpty();
        assertThat(api).containsExactlyElementsOf(known);
    }

    @Test
    void everyPackageIsExportedOrIsKnownNotToBe() throws IOException {
        ModuleDescriptor module = module();
        try (Stream<Path> files = Files.walk(CLASSES)) {
            assertThat(files.filter(file -> file.endsWith("package-info.class"))
                            .map(file -> CLASSES.relativize(file.getParent())
                                    .toString()
                                    .replaceAll("[/\\\\]", "."))
                            .filter(name -> !exported().contains(name)))
                    .containsExactly("dev.modelwright.text");
        }
        assertThat(module.exports()).noneMatch(ModuleDescriptor.Exports::isQualified);
        assertThat(module.isOpen() || !module.opens().isEmpty()).isFalse();
    }

    // Under the name of its type, since a member alone says little.
    private static List<String> differences(List<String> before, List<String> after) {
        List<String> old = qualified(before);
        List<String> now = qualified(after);
        return Stream.concat(
                        old.stream().filter(line -> !now.contains(line)).map(line -> "gone:  " + line),
                        now.stream().filter(line -> !old.contains(line)).map(line -> "added: " + line))
                .toList();
    }

    private static List<String> qualified(List<String> lines) {
        String[] type = {""};
        return lines.stream()
                .map(line -> line.startsWith(" ") ? type[0] + " | " + line.strip() : (type[0] = line))
                .toList();
    }

    private static List<String> exported() {
        return module().exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .sorted()
                .toList();
    }

    private static ModuleDescriptor module() {
        try (InputStream descriptor = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
            return ModuleDescriptor.read(descriptor);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Stream<String> signatures(String packageName) {
        try (Stream<Path> files = Files.list(CLASSES.resolve(packageName.replace('.', '/')))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name ->
                            name.endsWith(".class") && !name.contains("$") && !name.equals("package-info.class"))
                    .sorted()
                    .map(name -> load(packageName + "." + name.substring(0, name.length() - ".class".length())))
                    .flatMap(ApiSignatures::of)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ApiTest.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
