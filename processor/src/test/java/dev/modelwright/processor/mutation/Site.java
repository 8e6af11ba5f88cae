package dev.modelwright.processor.mutation;

import dev.modelwright.processor.yaml.ScalarStyle;
import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.processor.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a file where an operator may set to work: an entry of a mapping or an element of a list, in block style.
 *
 * @param lines the lines of the file with their ends
 * @param first the line, from 0, where it begins
 * @param end the line, from 0, behind its last
 * @param column the column, from 0, of the key or of the dash
 * @param path its keys from the root, such as {@code parameter_rules[].label}
 * @param key the key; empty for an element
 * @param value the value
 * @param parent the mapping that holds it, for an element the one that holds the list; empty for a list at the root
 */
record Site(
        List<String> lines,
        int first,
        int end,
        int column,
        String path,
        Optional<YamlScalar> key,
        YamlNode value,
        Optional<YamlMapping> parent) {

    private static final Pattern QUOTED = Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"\\\\]|\\\\.)*\"");

    /** Returns the value when it is a scalar that ends in its line. */
    Optional<YamlScalar> scalar() {
        return value instanceof YamlScalar scalar && rawEnd(scalar) > 0 ? Optional.of(scalar) : Optional.empty();
    }

    /** Returns another value of the mapping that holds this one. */
    Optional<YamlScalar> sibling(String name) {
        return parent.flatMap(mapping -> mapping.value(name))
                .filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast);
    }

    boolean has(String name) {
        return parent.flatMap(mapping -> mapping.value(name)).isPresent();
    }

    String line(int number) {
        return lines.get(number);
    }

    /** Returns what stands before the key or the dash. */
    String lead() {
        return line(first).substring(0, column);
    }

    /** Returns the file with another text in place of the scalar; quotes stay when {@code keepQuotes}. */
    String withScalar(String text, boolean keepQuotes) {
        YamlScalar scalar = (YamlScalar) value;
        int line = scalar.location().line() - 1;
        int start = scalar.location().column() - 1;
        String old = line(line);
        String quote = keepQuotes && scalar.style() != ScalarStyle.PLAIN ? old.substring(start, start + 1) : "";
        return with(line, line + 1, old.substring(0, start) + quote + text + quote + old.substring(rawEnd(scalar)));
    }

    /** Returns the file with another text in place of lines. */
    String with(int from, int to, String text) {
        return String.join("", lines.subList(0, from)) + text + String.join("", lines.subList(to, lines.size()));
    }

    /** Returns the column behind a scalar, or 0 when it does not end in its line. */
    private int rawEnd(YamlScalar scalar) {
        String line = line(scalar.location().line() - 1);
        int start = scalar.location().column() - 1;
        if (scalar.style() == ScalarStyle.PLAIN) {
            boolean whole = !scalar.text().isEmpty() && line.startsWith(scalar.text(), start);
            return whole ? start + scalar.text().length() : 0;
        }
        Matcher quoted = QUOTED.matcher(line).region(Math.min(start, line.length()), line.length());
        return quoted.lookingAt() ? quoted.end() : 0;
    }
}
