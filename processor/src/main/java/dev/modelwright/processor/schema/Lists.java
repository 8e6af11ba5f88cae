package dev.modelwright.processor.schema;

import dev.modelwright.processor.diagnostic.ReadingCode;
import dev.modelwright.processor.yaml.YamlSequence;
import java.util.List;
import java.util.Optional;

/** Reads lists that make sense only with an element. */
final class Lists {

    private Lists() {}

    /** Reads a list and warns when nothing stands in it; {@code purpose} follows "should". */
    static <T> Optional<List<T>> nonEmpty(Value value, ValueReader<T> elements, String purpose) {
        if (value.node() instanceof YamlSequence sequence && sequence.elements().isEmpty()) {
            value.report(ReadingCode.EMPTY_VALUE, value.name(), purpose);
        }
        return Optional.of(value.list(elements));
    }
}
