package dev.modelwright.processor.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Random damage to YAML, the same in every run. */
final class Damage {

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

    private final Random random;

    Damage(long seed) {
        this.random = new Random(seed);
    }

    /** Returns the text with one to four edits. */
    String of(String text) {
        return damaged(text, 1 + random.nextInt(4));
    }

    /** Changes one byte in every twentieth call. */
    byte[] bytes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(20) == 0 && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
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
