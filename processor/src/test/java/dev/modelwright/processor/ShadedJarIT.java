package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is in the packaged processor, which shares a class path with the processors of others. Runs once it is packaged. */
final class ShadedJarIT {

    private static final String SHADED = "dev/modelwright/processor/shaded/";

    private JarFile jar;

    @BeforeEach
    void open() throws IOException {
        jar = new JarFile(System.getProperty("modelwright.jar"));
    }

    @AfterEach
    void close() throws IOException {
        jar.close();
    }

    @Test
    void everyClassIsOurOwnOrRelocated() {
        assertThat(names())
                .filteredOn(name -> name.endsWith(".class"))
                .hasSizeGreaterThan(500)
                .allMatch(name -> name.startsWith("dev/modelwright/"))
                .anyMatch(name -> name.startsWith(SHADED + "javapoet/"))
                .anyMatch(name -> name.startsWith(SHADED + "jackson/core/"))
                .anyMatch(name -> name.startsWith(SHADED + "jackson/dataformat/yaml/"))
                .anyMatch(name -> name.startsWith(SHADED + "snakeyaml/"));
    }

    @Test
    void whatIsNotUsedIsCutOut() {
        assertThat(names())
                .filteredOn(name -> name.endsWith(".class"))
                .noneMatch(name -> name.startsWith(SHADED + "jackson/databind/"))
                .noneMatch(name -> name.startsWith(SHADED + "fasterxml/"))
                .allMatch(name -> name.matches("dev/modelwright/(processor|json|schema|text)/.*"));
    }

    @Test
    void nothingSpeaksForTheModulesSignaturesOrProjectsOfOthers() {
        assertThat(names())
                .doesNotHaveDuplicates()
                .noneMatch(name -> name.endsWith("module-info.class"))
                .noneMatch(name -> name.startsWith("META-INF/versions/"))
                .noneMatch(name -> name.startsWith("META-INF/maven/"))
                .noneMatch(name -> name.matches("META-INF/.*\\.(SF|DSA|RSA|EC)"));
        assertThat(names())
                .filteredOn(name -> name.startsWith("META-INF/services/") && !name.endsWith("/"))
                .containsExactly("META-INF/services/javax.annotation.processing.Processor");
    }

    @Test
    void theManifestNamesTheModuleAndTheCommand() throws IOException {
        Attributes manifest = jar.getManifest().getMainAttributes();

        assertThat(manifest.getValue("Automatic-Module-Name")).isEqualTo("dev.modelwright.processor");
        assertThat(manifest.getValue("Main-Class")).isEqualTo("dev.modelwright.processor.cli.Main");
        assertThat(manifest.getValue("Multi-Release")).isNull();
    }

    @Test
    void licencesOfWhatIsInsideAreKept() throws IOException {
        assertThat(text("META-INF/LICENSE")).contains("Apache License", "Version 2.0, January 2004");
        assertThat(text("META-INF/NOTICE"))
                .startsWith("Modelwright\n")
                .contains("Jackson JSON processor", "FastDoubleParser", "Schubfach");
        assertThat(text("META-INF/THIRD-PARTY")).contains("JavaPoet", "jackson-core", "SnakeYAML");
        assertThat(text("META-INF/FastDoubleParser-LICENSE")).contains("MIT License");
        assertThat(text("META-INF/FastDoubleParser-ThirdParty-LICENSE")).isNotEmpty();
        assertThat(text("META-INF/Schubfach-LICENSE")).contains("Raffaello Giulietti");
    }

    private List<String> names() {
        return jar.stream().map(ZipEntry::getName).toList();
    }

    private String text(String name) throws IOException {
        ZipEntry entry = jar.getEntry(name);
        assertThat(entry).as(name).isNotNull();
        return new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
}
