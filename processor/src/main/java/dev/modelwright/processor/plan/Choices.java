package dev.modelwright.processor.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Names the constants of enums of raw values. */
final class Choices {

    private Choices() {}

    /** Returns an enum of these values with their labels. */
    static ChoicePlan of(String typeName, Map<String, String> labels) {
        List<String> values = List.copyOf(labels.keySet());
        List<String> texts = List.copyOf(labels.values());
        List<String> names = JavaNames.constants(values);
        List<ChoicePlan.Constant> constants = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            constants.add(new ChoicePlan.Constant(names.get(i), values.get(i), texts.get(i)));
        }
        return new ChoicePlan(typeName, constants, false);
    }
}
