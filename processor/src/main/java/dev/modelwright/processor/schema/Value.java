package dev.modelwright.processor.schema;

import dev.modelwright.processor.diagnostic.DiagnosticCode;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.NearNames;
import dev.modelwright.processor.diagnostic.ReadingCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.yaml.ScalarKind;
import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.processor.yaml.YamlScalar;
import dev.modelwright.processor.yaml.YamlSequence;
import dev.modelwright.schema.WireNamed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A YAML value that is about to be read: its name for messages, its node, and where faults go. Every method answers
 * empty after it reported that the value is something else; a value that was reported before is not reported again.
 *
 * @param name the key that holds the value, with the keys above it where that helps
 * @param node the value
 * @param diagnostics where faults are reported
 */
record Value(String name, YamlNode node, Diagnostics diagnostics) {

    Optional<YamlMapping> mapping(String expected) {
        return node instanceof YamlMapping mapping ? Optional.of(mapping) : wrongType(expected);
    }

    Optional<YamlScalar> scalar(String expected) {
        boolean readable = node instanceof YamlScalar scalar && !scalar.isNull() && !scalar.isBroken();
        return readable ? Optional.of((YamlScalar) node) : wrongType(expected);
    }

    /** Reads any text. A number or a boolean is taken as it is written, with a warning. */
    Optional<String> text() {
        Optional<YamlScalar> scalar = scalar("a text");
        scalar.filter(found -> found.kind() != ScalarKind.TEXT).ifPresent(this::reportUnquoted);
        return scalar.map(YamlScalar::text);
    }

    /** Reads a text that is not blank. */
    Optional<String> word() {
        Optional<String> text = text();
        return text.filter(String::isBlank).isPresent() ? wrongType("a text") : text;
    }

    Optional<LocatedText> locatedWord() {
        return word().map(text -> new LocatedText(text, node.location()));
    }

    Optional<Boolean> bool() {
        Optional<YamlScalar> scalar = scalar("`true` or `false`");
        return scalar.flatMap(found -> switch (found.kind()) {
            case BOOLEAN -> found.bool();
            case TEXT -> quotedBool(found);
            default -> wrongType("`true` or `false`");
        });
    }

    private Optional<Boolean> quotedBool(YamlScalar scalar) {
        if (!scalar.text().equals("true") && !scalar.text().equals("false")) {
            return wrongType("`true` or `false`");
        }
        report(ReadingCode.QUOTED_VALUE, name, "a boolean", Visible.value(scalar.text()));
        return Optional.of(scalar.text().equals("true"));
    }

    <E extends Enum<E> & WireNamed> Optional<E> oneOf(Class<E> type) {
        return text().flatMap(text -> WireNamed.find(type, text).or(() -> unknownValue(names(type), "")));
    }

    static <E extends Enum<E> & WireNamed> List<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(WireNamed::wireName).toList();
    }

    <T> List<T> list(ValueReader<T> elements) {
        List<T> read = new ArrayList<>();
        if (node instanceof YamlSequence sequence) {
            for (YamlNode element : sequence.elements()) {
                elements.read(new Value(name, element, diagnostics)).ifPresent(read::add);
            }
        } else {
            wrongType("a list");
        }
        return read;
    }

    Value at(String key, YamlNode child) {
        return new Value(name + "." + key, child, diagnostics);
    }

    <T> Optional<T> wrongType(String expected) {
        return wrongType(expected, "");
    }

    /** Reports that the value is not what was expected, followed by a sentence that begins with a space. */
    <T> Optional<T> wrongType(String expected, String remedy) {
        if (!node.isBroken()) {
            report(ReadingCode.WRONG_TYPE, name, expected, node.describe(), remedy);
        }
        return Optional.empty();
    }

    /** Reports that the value is none of a closed set; without a remedy, the nearest name is offered. */
    <T> Optional<T> unknownValue(List<String> allowed, String remedy) {
        String hint = remedy.isEmpty() ? NearNames.hint(plainText(), allowed) : remedy;
        report(ReadingCode.UNKNOWN_VALUE, name, Words.list(allowed), node.describe(), hint);
        return Optional.empty();
    }

    String plainText() {
        return node instanceof YamlScalar scalar ? scalar.text() : "";
    }

    void report(DiagnosticCode code, Object... arguments) {
        diagnostics.report(code, node.location(), arguments);
    }

    private void reportUnquoted(YamlScalar scalar) {
        String shown = Visible.value(scalar.text());
        report(ReadingCode.UNQUOTED_VALUE, name, shown, scalar.kind().description(), scalar.text());
    }
}
