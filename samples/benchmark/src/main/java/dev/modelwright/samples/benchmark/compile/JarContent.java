package dev.modelwright.samples.benchmark.compile;

import dev.modelwright.samples.benchmark.measure.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Tells what a jar's size comes from. */
final class JarContent {

    private static final List<String> PARTS = List.of(
            "dev/modelwright/processor/shaded/snakeyaml",
            "dev/modelwright/processor/shaded/jackson/dataformat",
            "dev/modelwright/processor/shaded/jackson",
            "dev/modelwright/processor/shaded/fasterxml",
            "dev/modelwright/processor/shaded/javapoet",
            "dev/modelwright/processor",
            "dev/modelwright");

    private JarContent() {}

    static Table table(Path jar) throws IOException {
        double whole = Files.size(jar);
        List<List<String>> rows = new ArrayList<>();
        compressed(jar).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(part -> rows.add(List.of(
                        part.getKey(),
                        "%.0f".formatted(part.getValue() / 1000.0),
                        "%.0f %%".formatted(100 * part.getValue() / whole))));
        String title = "The processor's jar: %.0f kB. Compressed size by package:".formatted(whole / 1000);
        return new Table("jar", title, List.of("package", "kB", "share"), rows);
    }

    private static Map<String, Long> compressed(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .collect(Collectors.groupingBy(
                            entry -> part(entry.getName()), Collectors.summingLong(ZipEntry::getCompressedSize)));
        }
    }

    private static String part(String entry) {
        return PARTS.stream()
                .filter(part -> entry.startsWith(part + "/"))
                .findFirst()
                .orElse("everything else");
    }
}
