package dev.modelwright.processor.schema;

import dev.modelwright.processor.diagnostic.ReadingCode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reads the elements of one list and leaves out those that were there before, with a warning. */
final class Distinct<T> implements ValueReader<T> {

    private final ValueReader<T> elements;
    private final Set<T> seen = new HashSet<>();

    Distinct(ValueReader<T> elements) {
        this.elements = elements;
    }

    @Override
    public Optional<T> read(Value value) {
        Optional<T> element = elements.read(value);
        if (element.isEmpty() || seen.add(element.get())) {
            return element;
        }
        value.report(ReadingCode.REPEATED_ELEMENT, value.name(), value.node().describe());
        return Optional.empty();
    }
}
