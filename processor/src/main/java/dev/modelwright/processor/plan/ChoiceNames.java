package dev.modelwright.processor.plan;

import java.util.HashSet;
import java.util.Set;

/** Gives out names of enums that are nested in one type, all different. Not thread-safe. */
final class ChoiceNames {

    private static final String SUFFIX = "Choice";

    private final Set<String> taken = new HashSet<>();

    /** Creates a register for the enums nested in {@code enclosing}, which none of them can be called. */
    ChoiceNames(String enclosing) {
        taken.add(enclosing);
    }

    /** Returns the name of the enum that belongs to a raw name. */
    String take(String raw) {
        String name = JavaNames.type(raw);
        // The type around the enclosing one ends in this way.
        if (name.endsWith("Credentials")) {
            name += SUFFIX;
        }
        while (!taken.add(name)) {
            name += SUFFIX;
        }
        return name;
    }
}
