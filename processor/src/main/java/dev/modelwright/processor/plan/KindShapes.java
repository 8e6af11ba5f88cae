package dev.modelwright.processor.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The credential records that models of one kind are called with.
 *
 * @param predefined the one for predefined models, empty when the vendor ships none of the kind
 * @param customizable the one for customizable models, empty when users name none
 */
public record KindShapes(Optional<ShapePlan> predefined, Optional<ShapePlan> customizable) {

    /** Returns the records, each once. */
    public List<ShapePlan> all() {
        return Stream.of(predefined, customizable)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Returns the record that a name is called with when nothing else is known of it, empty when there is none. */
    public Optional<ShapePlan> main() {
        return customizable.or(() -> predefined);
    }

    /** Tells whether predefined models are called with another record than customizable ones. */
    public boolean differ() {
        return all().size() > 1;
    }
}
