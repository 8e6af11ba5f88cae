package dev.modelwright.processor.schema;

import dev.modelwright.processor.diagnostic.ReadingCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.schema.ModelKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads names of model kinds. Names that Dify uses elsewhere for the same kind are taken, with a warning. */
final class KindReader {

    private KindReader() {}

    /** Reads a kind as {@code supported_model_types} spells it. */
    static Optional<ModelKind> wireName(Value value) {
        return read(value, ModelKind::wireName);
    }

    /** Reads a kind as keys below {@code models} spell it. */
    static Optional<ModelKind> sectionName(Value value) {
        return read(value, ModelKind::sectionName);
    }

    /** Returns the kind with this name in any of the three spellings. */
    static Optional<ModelKind> inAnySpelling(String name) {
        return Arrays.stream(ModelKind.values())
                .filter(kind -> name.equals(kind.wireName())
                        || name.equals(kind.sectionName())
                        || name.equals(kind.originName()))
                .findFirst();
    }

    private static Optional<ModelKind> read(Value value, Function<ModelKind, String> spelling) {
        value.noteNames(() -> names(spelling));
        Optional<String> text = value.word();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<ModelKind> kind = inAnySpelling(text.get());
        kind.map(spelling)
                .filter(right -> !right.equals(text.get()))
                .ifPresent(right -> value.report(ReadingCode.SPELLING, Visible.value(text.get()), right, right));
        return kind.or(() -> value.unknownValue(names(spelling), ""));
    }

    static List<String> names(Function<ModelKind, String> spelling) {
        return Arrays.stream(ModelKind.values()).map(spelling).toList();
    }
}
