package dev.modelwright.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Run with {@code -Dgolden.update=true} to rewrite the published schemas, then read the difference. */
final class JsonSchemaGoldenTest {

    private static final Path ROOT = Path.of("src", "main", "resources", "META-INF", "modelwright", "schema");

    @ParameterizedTest
    @EnumSource
    void publishedSchemaIsWhatTheReadersAskFor(FileKind kind) throws IOException {
        Path file = ROOT.resolve(kind.word() + ".schema.json");
        String actual = JsonSchemas.of(kind);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(ROOT);
            Files.writeString(file, actual);
        }
        assertThat(file).content().isEqualTo(actual);
    }

    @Test
    void everyKeyHasOneSentenceAndNoSentenceIsLeftOver() {
        Set<String> keys = new TreeSet<>();
        for (FileKind kind : FileKind.values()) {
            collect(FileFormat.of(kind), keys);
        }
        assertThat(new TreeSet<>(KeyDescriptions.load().sentences().keySet())).isEqualTo(keys);
        assertThat(KeyDescriptions.load().sentences().values()).allMatch(sentence -> sentence.matches("[A-Z`].*\\."));
    }

    private static void collect(DescribedValue value, Set<String> keys) {
        value.keys().forEach((name, key) -> {
            keys.add(KeyDescriptions.id(value.subject(), name));
            collect(key.value(), keys);
        });
        value.elements().ifPresent(element -> collect(element, keys));
        value.alternatives().forEach(alternative -> collect(alternative, keys));
    }
}
