package dev.modelwright.processor.plan;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Gives out names of types that are nested in one type, all different. Not thread-safe. */
final class NestedNames {

    private static final String CHOICE = "Choice";
    private static final String STAGE = "Stage";

    // To some file systems, class files whose names differ in case alone are one.
    private final Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    /** Creates a register for the types nested in {@code enclosing}, which none of them can be called. */
    NestedNames(String enclosing) {
        taken.addAll(List.of(enclosing, "Builder", "Steps"));
    }

    /** Returns the name of the enum that belongs to a raw name. */
    String choice(String raw) {
        String name = JavaNames.type(raw);
        // The type around the enclosing one ends in this way.
        return unique(name.endsWith("Credentials") ? name + CHOICE : name, CHOICE);
    }

    /** Returns the name of the builder's stage that asks for a component. */
    String stage(String component) {
        return unique("Needs" + Character.toUpperCase(component.charAt(0)) + component.substring(1), STAGE);
    }

    private String unique(String wanted, String suffix) {
        String name = wanted;
        while (!taken.add(name)) {
            name += suffix;
        }
        return name;
    }
}
