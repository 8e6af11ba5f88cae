package dev.modelwright.processor.plan;

import dev.modelwright.schema.CredentialField;
import java.util.List;
import java.util.Locale;

/**
 * One property that Spring Boot reads a value of a credential from.
 *
 * @param field the field that the value is for
 * @param component the name of the record's component
 * @param name the property's name behind the prefix, as Spring Boot writes names
 * @param type the type of the value
 * @param isDemanded whether every credential needs it
 */
public record PropertyPlan(CredentialField field, String component, String name, ValueType type, boolean isDemanded) {

    // What the record has methods of its own for.
    private static final List<String> TAKEN = List.of("toMap", "toCredentials");

    static PropertyPlan of(FieldPlan plan, boolean isOneShape, List<PropertyPlan> earlier) {
        String component = plan.name();
        while (TAKEN.contains(component) || isTaken(component, earlier)) {
            component += "Value";
        }
        boolean demanded = isOneShape && plan.isDemanded();
        return new PropertyPlan(plan.field(), component, name(plan.variable(), earlier), plan.type(), demanded);
    }

    // Of two variables that are one name to Spring Boot, which reads past dashes, the second keeps its own spelling.
    private static String name(String variable, List<PropertyPlan> earlier) {
        String dashed = dashed(variable);
        String letters = dashed.replace("-", "");
        boolean isTaken =
                earlier.stream().anyMatch(other -> other.name().replace("-", "").equals(letters));
        return isTaken ? "[" + variable + "]" : dashed;
    }

    private static boolean isTaken(String component, List<PropertyPlan> earlier) {
        return earlier.stream().anyMatch(other -> other.component().equals(component));
    }

    /** Returns a name, which has a letter or digit of ASCII, as Spring Boot writes it: small letters, digits and dashes. */
    static String dashed(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
