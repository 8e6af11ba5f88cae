package dev.modelwright.processor.plan;

import java.util.List;

/**
 * An enum of raw values.
 *
 * @param typeName the enum's simple name, nested in the type that uses it
 * @param constants the constants in the order of the options
 */
public record ChoicePlan(String typeName, List<Constant> constants) {

    public ChoicePlan {
        constants = List.copyOf(constants);
    }

    /**
     * One constant.
     *
     * @param name the constant's name
     * @param value the raw value
     * @param label what users read
     */
    public record Constant(String name, String value, String label) {}
}
