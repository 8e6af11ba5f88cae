package dev.modelwright.processor.plan;

import dev.modelwright.processor.check.ConstantName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Turns names of the YAML into Java names of ASCII letters and digits. */
public final class JavaNames {

    // Methods that every record or generated type has without parameters, what cannot be called by its simple name, and
    // what would hide the root of a package.
    private static final Set<String> TAKEN_MEMBERS = Set.of(
            "clone",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait",
            "toMap",
            "builder",
            "toBuilder",
            "values",
            "extra",
            "build",
            "given",
            "from",
            "yield",
            "dev",
            "java");
    private static final Set<String> TAKEN_TYPES = Set.of(
            "Builder",
            "Steps",
            "String",
            "Object",
            "Override",
            "Enum",
            "Record",
            "Optional",
            "Map",
            "List",
            "URI",
            "Duration",
            "Secret",
            "Generated",
            "Deprecated",
            "Integer",
            "Boolean",
            "Long",
            "Double",
            "Math",
            "Objects",
            "IllegalArgumentException");

    private JavaNames() {}

    /** Returns a member name such as {@code serverUrl}, empty when nothing of the name can be used. */
    public static Optional<String> member(String raw) {
        return pascal(raw)
                .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
                .map(name -> isTaken(name) ? name + "Value" : name);
    }

    /** Returns a type name such as {@code AuthMethod}, for a name that has a member name. */
    public static String type(String raw) {
        String name = pascal(raw).orElse("Choice");
        if (name.startsWith("Needs") || name.startsWith("_")) {
            return "Choice" + name.replace("_", "");
        }
        return TAKEN_TYPES.contains(name) ? name + "Choice" : name;
    }

    /** Returns constant names such as {@code GPT_4O}, all different, in the order of the values. */
    public static List<String> constants(List<String> values) {
        List<String> names = new ArrayList<>();
        for (String value : values) {
            String name = ConstantName.of(value).orElse("OPTION_" + (names.size() + 1));
            String unique = name;
            for (int number = 2; names.contains(unique); number++) {
                unique = name + "_" + number;
            }
            names.add(unique);
        }
        return names;
    }

    private static Optional<String> pascal(String raw) {
        String name =
                ConstantName.words(raw).stream().map(JavaNames::capitalised).collect(Collectors.joining());
        return name.isEmpty() ? Optional.empty() : Optional.of(ConstantName.digitSafe(name));
    }

    private static String capitalised(String word) {
        boolean shouted = word.equals(word.toUpperCase(Locale.ROOT));
        String rest = word.substring(1);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + (shouted ? rest.toLowerCase(Locale.ROOT) : rest);
    }

    private static boolean isTaken(String name) {
        return TAKEN_MEMBERS.contains(name) || SourceVersion.isKeyword(name);
    }
}
