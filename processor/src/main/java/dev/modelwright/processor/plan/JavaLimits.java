package dev.modelwright.processor.plan;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.JavaCode;
import dev.modelwright.processor.yaml.YamlEntry;
import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.processor.yaml.YamlSequence;

/**
 * What a vendor file may hold at most. Class files are finite, and so is the stack of a compiler that reads a long chain of
 * calls: beyond these numbers generated code would fail to compile, far away from its cause.
 */
final class JavaLimits {

    // A constructor takes 255 values, and its own object is one.
    static final int VARIABLES = 254;
    static final int ELEMENTS = 300;
    private static final int KEYS = 100;
    // A class has 65,535 constants; a text takes two, and the language in front of it two more at worst.
    private static final int VALUES = 15_000;
    // A method has 65,535 bytes; a value takes some twenty at worst.
    private static final int MODEL_VALUES = 2_500;

    private final Diagnostics diagnostics;
    private int values;

    private JavaLimits(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reports every list and mapping that is too long, and a file that holds too much in all. */
    static void check(YamlMapping root, Diagnostics diagnostics) {
        JavaLimits limits = new JavaLimits(diagnostics);
        limits.walk(root);
        limits.report(root, "The file", VALUES, "values", limits.values);
    }

    /** As {@link #check}, for a model file, which becomes one method. */
    static void checkModel(YamlMapping root, Diagnostics diagnostics) {
        JavaLimits limits = new JavaLimits(diagnostics);
        limits.walk(root);
        limits.report(root, "A model file", MODEL_VALUES, "values", limits.values);
    }

    private void walk(YamlNode node) {
        values++;
        if (node instanceof YamlSequence list) {
            report(list, "A list", ELEMENTS, "elements", list.elements().size());
            list.elements().forEach(this::walk);
        } else if (node instanceof YamlMapping mapping) {
            report(mapping, "A mapping", KEYS, "keys", mapping.entries().size());
            mapping.entries().stream().map(YamlEntry::value).forEach(this::walk);
        }
    }

    private void report(YamlNode node, String whole, int most, String parts, int count) {
        if (count > most) {
            diagnostics.report(JavaCode.TOO_MANY, node.location(), whole, most, parts, count);
        }
    }
}
