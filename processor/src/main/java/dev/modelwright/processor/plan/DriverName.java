package dev.modelwright.processor.plan;

import java.util.List;

/**
 * The name of a hand-written driver, and what generated code must know of it.
 *
 * @param packageName the class's package, empty for the unnamed one
 * @param simpleNames the class's own name, after those of the classes that it is nested in
 * @param mayList whether it may ask its vendor for models
 */
public record DriverName(String packageName, List<String> simpleNames, boolean mayList) {

    public DriverName {
        simpleNames = List.copyOf(simpleNames);
    }

    /** Creates the name of a class that does not list models. */
    public DriverName(String packageName, List<String> simpleNames) {
        this(packageName, simpleNames, false);
    }

    /** Returns the name of a class of this package and canonical name, which does not list models. */
    public static DriverName of(String packageName, String canonicalName) {
        String below = packageName.isEmpty() ? canonicalName : canonicalName.substring(packageName.length() + 1);
        return new DriverName(packageName, List.of(below.split("\\.")));
    }

    /** Returns the same class, which may list models or not. */
    public DriverName listing(boolean possible) {
        return new DriverName(packageName, simpleNames, possible);
    }
}
