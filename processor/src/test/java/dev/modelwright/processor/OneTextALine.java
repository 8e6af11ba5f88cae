package dev.modelwright.processor;

import dev.modelwright.processor.yaml.ScalarKind;
import dev.modelwright.processor.yaml.YamlEntry;
import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.processor.yaml.YamlScalar;
import dev.modelwright.processor.yaml.YamlSequence;
import java.util.HashMap;
import java.util.Map;

/** Writes a document so that each text has a line of its own, by which it is known again. Used once. */
final class OneTextALine {

    private final Map<String, String> replaced;
    private final Map<Integer, String> texts = new HashMap<>();
    private final StringBuilder written = new StringBuilder();
    private int line = 1;

    /** @param replaced other texts in place of some */
    OneTextALine(Map<String, String> replaced) {
        this.replaced = replaced;
    }

    String write(YamlNode root) {
        append(root);
        return written.append('\n').toString();
    }

    /** Returns the texts by line, as they were before they were replaced. */
    Map<Integer, String> texts() {
        return texts;
    }

    private void append(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            written.append('{');
            mapping.entries().forEach(this::append);
            written.append('}');
        } else if (node instanceof YamlSequence sequence) {
            written.append('[');
            sequence.elements().forEach(element -> {
                append(element);
                written.append(',');
            });
            written.append(']');
        } else if (node instanceof YamlScalar scalar) {
            append(scalar);
        }
    }

    private void append(YamlEntry entry) {
        written.append(HostileVendor.quoted(entry.key().text())).append(": ");
        append(entry.value());
        written.append(',');
    }

    private void append(YamlScalar scalar) {
        if (scalar.kind() != ScalarKind.TEXT) {
            written.append(scalar.text());
            return;
        }
        written.append('\n').append(HostileVendor.quoted(replaced.getOrDefault(scalar.text(), scalar.text())));
        texts.put(++line, scalar.text());
    }
}
