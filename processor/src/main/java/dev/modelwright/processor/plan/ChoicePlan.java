package dev.modelwright.processor.plan;

import java.util.List;

/**
 * An enum of raw values.
 *
 * @param typeName the enum's simple name, nested in the type that uses it
 * @param constants the constants in the order of the options
 * @param isShared whether several shapes use it, so that it is nested in the type around them
 */
public record ChoicePlan(String typeName, List<Constant> constants, boolean isShared) {

    public ChoicePlan {
        constants = List.copyOf(constants);
    }

    /** Returns the same enum, nested in the type around the shapes. */
    ChoicePlan shared() {
        return new ChoicePlan(typeName, constants, true);
    }

    /** Tells whether the other enum has the same name, constants and values; labels may differ. */
    boolean isLike(ChoicePlan other) {
        return typeName.equals(other.typeName) && keys().equals(other.keys());
    }

    private List<String> keys() {
        return constants.stream().map(Constant::value).toList();
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
