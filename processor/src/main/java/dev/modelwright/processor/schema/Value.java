package dev.modelwright.processor.schema;

import dev.modelwright.processor.diagnostic.DiagnosticCode;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.NearNames;
import dev.modelwright.processor.diagnostic.ReadingCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.yaml.ScalarKind;
import dev.modelwright.processor.yaml.YamlEntry;
import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.processor.yaml.YamlScalar;
import dev.modelwright.processor.yaml.YamlSequence;
import dev.modelwright.schema.WireNamed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A YAML value that is about to be read: its name for messages, its node, and where faults go. Every method answers
 * empty after it reported that the value is something else; a value that was reported before is not reported again.
 *
 * @param name the key that holds the value, with the keys above it where that helps
 * @param node the value
 * @param diagnostics where faults are reported
 */
record Value(String name, YamlNode node, Diagnostics diagnostics, Outline outline) {

    Value(String name, YamlNode node, Diagnostics diagnostics) {
        this(name, node, diagnostics, Outline.NONE);
    }

    Optional<YamlMapping> mapping(String expected) {
        return mapping(expected, List::of);
    }

    /** Reads a mapping that is read entry by entry; {@code keys} are those that mean something. */
    Optional<YamlMapping> mapping(String expected, Supplier<List<String>> keys) {
        if (outline.describes()) {
            return Optional.of(StandIn.mapping(keys.get()));
        }
        return node instanceof YamlMapping mapping ? Optional.of(mapping) : wrongType(expected);
    }

    Optional<YamlScalar> scalar(String expected) {
        boolean readable = node instanceof YamlScalar scalar && !scalar.isNull() && !scalar.isBroken();
        return readable ? Optional.of((YamlScalar) node) : wrongType(expected);
    }

    /** Reads any text. A number or a boolean is taken as it is written, with a warning. */
    Optional<String> text() {
        outline.types("string");
        Optional<YamlScalar> scalar = scalar("a text");
        scalar.filter(found -> found.kind() != ScalarKind.TEXT).ifPresent(this::reportUnquoted);
        return scalar.map(YamlScalar::text);
    }

    /** Reads a text that is not blank. */
    Optional<String> word() {
        outline.pattern("\\S");
        Optional<String> text = text();
        return text.filter(String::isBlank).isPresent() ? wrongType("a text") : text;
    }

    Optional<LocatedText> locatedWord() {
        return word().map(text -> new LocatedText(text, node.location()));
    }

    Optional<Boolean> bool() {
        outline.types("boolean");
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
        noteNames(() -> names(type));
        return text().flatMap(text -> WireNamed.find(type, text).or(() -> unknownValue(names(type), "")));
    }

    /** Notes a closed set of names, when somebody listens. */
    void noteNames(Supplier<List<String>> names) {
        if (outline.describes()) {
            outline.names(names.get());
        }
    }

    /** Reads in one of two ways, the first when the node is such a one. */
    <T> T either(Predicate<YamlNode> isFirst, Function<Value, T> first, Function<Value, T> second) {
        if (outline.describes()) {
            T unused = first.apply(new Value(name, node, diagnostics, outline.alternative()));
            return second.apply(new Value(name, node, diagnostics, outline.alternative()));
        }
        return isFirst.test(node) ? first.apply(this) : second.apply(this);
    }

    static <E extends Enum<E> & WireNamed> List<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(WireNamed::wireName).toList();
    }

    <T> List<T> list(ValueReader<T> elements) {
        List<T> read = new ArrayList<>();
        if (node instanceof YamlSequence sequence) {
            for (YamlNode child : sequence.elements()) {
                elements.read(new Value(name, child, diagnostics)).ifPresent(read::add);
            }
        } else if (outline.describes()) {
            elements.read(new Value(name, node, diagnostics, outline.element()));
        } else {
            wrongType("a list");
        }
        return read;
    }

    /** Returns the value of an entry of this mapping. */
    Value at(YamlEntry entry, String shownAs, Outline.Need need) {
        return new Value(
                shownAs, entry.value(), diagnostics, outline.key(entry.key().text(), need));
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
