package dev.modelwright.processor.element;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A driver interface with the types that a class gives it.
 *
 * @param interfaceName the interface's qualified name
 * @param arguments the types; as they are written where they do not exist yet because they are generated
 */
public record DriverContract(String interfaceName, List<String> arguments) {

    private static final Pattern PACKAGE = Pattern.compile("^(?:\\p{javaLowerCase}\\w*\\.)+");

    public DriverContract {
        arguments = List.copyOf(arguments);
    }

    /** Returns the interface as people write it, without packages. */
    public String written() {
        String name = withoutPackage(interfaceName);
        return arguments.isEmpty()
                ? name
                : name
                        + arguments.stream()
                                .map(DriverContract::withoutPackage)
                                .collect(Collectors.joining(", ", "<", ">"));
    }

    /** Tells whether the types are these; a type that is not generated yet is known by the name that was written. */
    public boolean hasArguments(List<String> expected) {
        if (arguments.size() != expected.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!("." + expected.get(i)).endsWith("." + arguments.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String withoutPackage(String name) {
        return PACKAGE.matcher(name).replaceFirst("");
    }
}
