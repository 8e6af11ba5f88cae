package dev.modelwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.apirules.ApiRules;
import dev.modelwright.apirules.PublicApi;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The public API as text, so that nobody changes it without noticing. {@code -Dgolden.update=true} rewrites it. */
class ApiTest extends ApiRules {

    private static final Path CLASSES = Path.of("target/classes");

    ApiTest() {
        super(PublicApi.ofModule());
    }

    @Test
    void everyPackageIsExportedOrIsKnownNotToBe() throws IOException {
        ModuleDescriptor module = module();
        try (Stream<Path> files = Files.walk(CLASSES)) {
            assertThat(files.filter(file -> file.endsWith("package-info.class"))
                            .map(file -> CLASSES.relativize(file.getParent())
                                    .toString()
                                    .replaceAll("[/\\\\]", "."))
                            .filter(name -> module.exports().stream()
                                    .noneMatch(exported -> exported.source().equals(name))))
                    .containsExactly("dev.modelwright.text");
        }
        assertThat(module.exports()).noneMatch(ModuleDescriptor.Exports::isQualified);
        assertThat(module.isOpen() || !module.opens().isEmpty()).isFalse();
    }

    private static ModuleDescriptor module() throws IOException {
        try (InputStream descriptor = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
            return ModuleDescriptor.read(descriptor);
        }
    }
}
