package dev.modelwright.processor.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A change of a few lines, and the one finding that it causes.
 *
 * @param code the id of the finding's code
 * @param file the file that is changed, from the folder of clean vendors
 * @param place where the finding is: file, line and column
 * @param lines lines that go after {@code -}, come after {@code +} and stay after a space
 */
record Edit(String code, String file, String place, List<String> lines) {

    // [code] file line:column, or [code] file other-file:line:column
    private static final Pattern HEADING = Pattern.compile("\\[(\\S+)] (\\S+) (\\S+)");
    // {{U+200B}} is a character, {{byte FF}} a byte that is none, {{text * 9}} a repeated text
    private static final Pattern SPECIAL = Pattern.compile("\\{\\{(?:U\\+(\\w+)|byte (\\w+)|(.+?) \\* (\\d+))}}");

    // Text in place of the last line end of a file.
    private static final String NO_LINE_END = "{{no line end}}";

    /** Reads edits; blank lines and lines that begin with {@code #} mean nothing. */
    static List<Edit> readAll(Path table) throws IOException {
        List<Edit> edits = new ArrayList<>();
        for (String line : Files.readAllLines(table)) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                edits.add(of(heading));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                assertThat(line).matches("[-+ ].*");
                edits.get(edits.size() - 1).lines().add(line);
            }
        }
        return edits;
    }

    private static Edit of(Matcher heading) {
        String file = heading.group(2);
        String place = heading.group(3);
        boolean elsewhere = place.indexOf(':') < place.lastIndexOf(':');
        return new Edit(heading.group(1), file, elsewhere ? place : file + ":" + place, new ArrayList<>());
    }

    /** Returns the name of the vendor's folder and of its vendor file. */
    String vendor() {
        return file.substring(0, file.indexOf('/'));
    }

    /** Changes the file below the folder of vendors; the lines that go or stay must be there exactly once. */
    void apply(Path root) throws IOException {
        Path path = root.resolve(file);
        String content = Files.readString(path, StandardCharsets.ISO_8859_1);
        String old = text(line -> !line.startsWith("+"));
        assertThat(("\n" + content).split(Pattern.quote("\n" + old), -1))
                .as("%s in %s", old, file)
                .hasSize(2);
        String replacement = special(text(line -> !line.startsWith("-"))).replace(NO_LINE_END + "\n", "");
        int at = ("\n" + content).indexOf("\n" + old);
        String changed = content.substring(0, at) + replacement + content.substring(at + old.length());
        Files.writeString(path, changed, StandardCharsets.ISO_8859_1);
    }

    /** Returns lines as the characters that their bytes are in Latin 1, so that any byte can be written. */
    private String text(Predicate<String> kept) {
        String text = lines.stream()
                .filter(kept)
                .map(line -> line.substring(1) + "\n")
                .collect(Collectors.joining());
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static String special(String text) {
        return SPECIAL.matcher(text).replaceAll(found -> Matcher.quoteReplacement(special(found)));
    }

    private static String special(MatchResult found) {
        if (found.group(1) != null) {
            byte[] bytes =
                    Character.toString(Integer.parseInt(found.group(1), 16)).getBytes(StandardCharsets.UTF_8);
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        return found.group(2) != null
                ? String.valueOf((char) Integer.parseInt(found.group(2), 16))
                : found.group(3).replace("\\n", "\n").repeat(Integer.parseInt(found.group(4)));
    }

    @Override
    public String toString() {
        return code + " at " + place;
    }
}
