package dev.modelwright.samples.openai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README tells how much of this vendor is written by hand. */
class HandWrittenLinesTest {

    private static final String MAIN = "src/main";
    private static final String GENERATED = "target/generated-sources/annotations";

    @Test
    void readmeHasTheRightNumbers() throws IOException {
        long yaml = lines(MAIN, ".yaml");
        long java = lines(MAIN, ".java");

        assertThat(Files.readString(Path.of("README.md")))
                .contains("| vendor file | " + yaml + " |")
                .contains("| Java | " + java + " |")
                .contains("| **by hand** | **" + (yaml + java) + "** |")
                .contains("| generated | " + lines(GENERATED, ".java") + " |");
    }

    private static long lines(String folder, String ending) throws IOException {
        long lines = 0;
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(ending)).toList()) {
                lines += Files.readString(file)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .count();
            }
        }
        return lines;
    }
}
