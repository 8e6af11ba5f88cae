package dev.modelwright.processor.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same texts that {@code GoldenTest} compiles, rendered without a compiler. */
final class RenderedTextTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    @ParameterizedTest
    @MethodSource("dev.modelwright.processor.render.KnownVendor#all")
    void vendorBecomesExactlyThisText(KnownVendor vendor) throws IOException {
        assertMatches(vendor.name(), vendor.rendered());
    }

    @Test
    void propertiesBecomeExactlyThisText() throws IOException {
        for (KnownVendor vendor : List.of(KnownVendor.BEDROCK, KnownVendor.XINFERENCE)) {
            assertMatches("spring-" + vendor.name(), vendor.properties());
        }
    }

    private static void assertMatches(String folder, Map<String, String> actual) throws IOException {
        Map<String, String> expected = golden(GOLDEN.resolve(folder));
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        actual.forEach((path, text) -> assertThat(text).as(path).isEqualTo(expected.get(path)));
    }

    private static Map<String, String> golden(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                texts.put(path.substring(0, path.length() - ".txt".length()), Files.readString(file));
            }
        }
        return texts;
    }
}
