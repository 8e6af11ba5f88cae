package dev.modelwright.pipeline;

import dev.modelwright.schema.ModelProperty;
import dev.modelwright.schema.ModelSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Inputs in portions that a model takes at once. */
final class Batches {

    private Batches() {}

    /** Returns the inputs in order; all of them at once when the model does not state how many it takes. */
    static <T> List<List<T>> of(List<T> inputs, ModelSchema schema) {
        OptionalInt stated = schema.properties().integer(ModelProperty.MAX_CHUNKS);
        int most = Math.max(1, stated.orElse(Integer.MAX_VALUE));
        List<List<T>> batches = new ArrayList<>();
        for (int from = 0; from < inputs.size(); from += Math.min(most, inputs.size() - from)) {
            batches.add(inputs.subList(from, from + Math.min(most, inputs.size() - from)));
        }
        return batches;
    }
}
