package dev.modelwright.processor.plan;

import java.util.List;

/**
 * The name of a hand-written driver.
 *
 * @param packageName the class's package, empty for the unnamed one
 * @param simpleNames the class's own name, after those of the classes that it is nested in
 */
public record DriverName(String packageName, List<String> simpleNames) {

    public DriverName {
        simpleNames = List.copyOf(simpleNames);
    }

    /** Returns the name of a class of this package and canonical name. */
    public static DriverName of(String packageName, String canonicalName) {
        String below = packageName.isEmpty() ? canonicalName : canonicalName.substring(packageName.length() + 1);
        return new DriverName(packageName, List.of(below.split("\\.")));
    }
}
