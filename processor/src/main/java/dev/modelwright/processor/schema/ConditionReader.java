package dev.modelwright.processor.schema;

import dev.modelwright.processor.diagnostic.ReadingCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.schema.Condition;
import dev.modelwright.schema.ModelKind;
import java.util.Optional;

/** Reads one entry of {@code show_on}. */
final class ConditionReader {

    private ConditionReader() {}

    static Optional<Condition> read(Value value) {
        return value.mapping("a mapping with `variable` and `value`").flatMap(node -> read(node, value));
    }

    private static Optional<Condition> read(YamlMapping node, Value value) {
        MappingReader reader = new MappingReader(node, "a condition", value);
        Optional<String> variable = reader.required("variable", Value::word);
        Optional<String> wanted = reader.required(
                "value",
                variable.filter(Condition.MODEL_TYPE::equals).isPresent() ? ConditionReader::kind : Value::text);
        reader.nothingElse();
        return variable.flatMap(name -> wanted.map(text -> new Condition(name, text)));
    }

    private static Optional<String> kind(Value value) {
        Optional<String> text = value.text();
        Optional<String> wireName = text.flatMap(KindReader::inAnySpelling).map(ModelKind::wireName);
        wireName.filter(right -> !right.equals(text.orElse("")))
                .ifPresent(right -> value.report(ReadingCode.SPELLING, Visible.value(text.orElse("")), right, right));
        return wireName.or(() -> text);
    }
}
