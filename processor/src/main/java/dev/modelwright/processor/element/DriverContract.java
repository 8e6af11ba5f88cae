package dev.modelwright.processor.element;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A driver interface with the types that a class gives it.
 *
 * @param interfaceName the interface's qualified name
 * @param arguments the types; simple names where they do not exist yet because they are generated
 */
public record DriverContract(String interfaceName, List<String> arguments) {

    public DriverContract {
        arguments = List.copyOf(arguments);
    }

    /** Returns the interface as people write it, in simple names. */
    public String written() {
        return simpleName(interfaceName)
                + arguments.stream().map(DriverContract::simpleName).collect(Collectors.joining(", ", "<", ">"));
    }

    /** Tells whether the types are these; a type that is not generated yet is known by its simple name alone. */
    public boolean hasArguments(List<String> expected) {
        if (arguments.size() != expected.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            String given = arguments.get(i);
            boolean same =
                    given.contains(".") ? given.equals(expected.get(i)) : given.equals(simpleName(expected.get(i)));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static String simpleName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
