package dev.modelwright.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.processor.diagnostic.Diagnostic;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FileLocation;
import dev.modelwright.processor.schema.VendorFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random damage to vendor files: nothing is ever thrown, and every finding lies inside the file. */
final class MutationTest {

    private static final int ROUNDS = 3_000;
    private static final List<String> SNIPPETS = List.of(
            ":",
            ": ",
            "- ",
            "\n",
            "\t",
            " ",
            "  ",
            "'",
            "\"",
            "[",
            "]",
            "{",
            "}",
            ",",
            "&a ",
            "*a",
            "!!str ",
            "<<: *a",
            "|",
            ">",
            "---\n",
            "...",
            "#",
            "?",
            "@",
            "%",
            "null",
            "~",
            "true",
            "1e999",
            "-1",
            "0x",
            "\u0000",
            "\ufeff",
            "\u202e",
            "😀",
            "模",
            "\r",
            "\\",
            "en_US",
            "value: ",
            "__model_type",
            "show_on",
            "options: []\n");

    private final Random random = new Random(20_261_122);

    @Test
    void damagedFilesAreReportedInsideTheFile() throws IOException {
        List<Fixture> fixtures = Fixture.withoutJava().stream()
                .filter(fixture -> !Files.exists(fixture.folder().resolve("padding.txt")))
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            Fixture fixture = fixtures.get(round % fixtures.size());
            String text = new String(Files.readAllBytes(fixture.vendorFile()), StandardCharsets.UTF_8);
            check(damaged(text, 1 + random.nextInt(4)), VendorFolder.of(fixture.vendorFile()));
        }
    }

    private void check(String text, VendorFolder folder) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(20) == 0 && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        Diagnostics diagnostics = new Diagnostics();
        VendorFile.read("v.yaml", "/v.yaml", bytes, diagnostics)
                .ifPresent(provider -> SchemaChecks.run(provider, folder, diagnostics));
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        String[] lines = (decoded.startsWith("\ufeff") ? decoded.substring(1) : decoded).split("\r\n|\n|\r", -1);
        assertThat(diagnostics.sorted()).as(decoded).allSatisfy(found -> assertInside(found, lines));
    }

    private static void assertInside(Diagnostic found, String[] lines) {
        FileLocation place = (FileLocation) found.location();
        assertThat(place.line()).isBetween(1, lines.length);
        String line = lines[place.line() - 1];
        assertThat(line).startsWith(place.lineText().replace("\ufffd", ""));
        assertThat(place.column()).isBetween(1, line.codePointCount(0, line.length()) + 1);
        assertThat(found.text().lines()).hasSize(3);
    }

    private String damaged(String text, int edits) {
        String damaged = text;
        for (int i = 0; i < edits; i++) {
            damaged = switch (random.nextInt(5)) {
                case 0 -> inserted(damaged);
                case 1 -> cut(damaged);
                case 2 -> inserted(cut(damaged));
                case 3 -> shuffled(damaged);
                default -> repeated(damaged);
            };
        }
        return damaged;
    }

    private String inserted(String text) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + SNIPPETS.get(random.nextInt(SNIPPETS.size())) + text.substring(at);
    }

    private String cut(String text) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + 1 + random.nextInt(6));
        return text.substring(0, from) + text.substring(to);
    }

    private String shuffled(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        return String.join("\n", lines);
    }

    private String repeated(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        String line = lines.get(random.nextInt(lines.size()));
        lines.add(random.nextInt(lines.size()), random.nextBoolean() ? line : " " + line);
        return String.join("\n", lines);
    }
}
