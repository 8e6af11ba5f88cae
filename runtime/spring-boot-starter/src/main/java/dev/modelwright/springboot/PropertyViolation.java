package dev.modelwright.springboot;

import java.util.Optional;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.origin.Origin;

/**
 * One property that is wrong or missing.
 *
 * @param property the property's name
 * @param value its value; empty when it is not set, or when it is a secret
 * @param origin where it was set, for example a file with line and column; empty when it is not set, or when nobody knows
 * @param problem what is wrong, a sentence
 * @param remedy what to do, a sentence; empty text when the problem says it
 */
public record PropertyViolation(
        String property, Optional<String> value, Optional<Origin> origin, String problem, String remedy) {

    static PropertyViolation missing(ConfigurationPropertyName property, String problem, String remedy) {
        return new PropertyViolation(property.toString(), Optional.empty(), Optional.empty(), problem, remedy);
    }

    static PropertyViolation of(FoundProperty property, String problem, String remedy) {
        return new PropertyViolation(
                property.name().toString(),
                Optional.of(withoutPassword(property.value())),
                Optional.ofNullable(property.origin()),
                problem,
                remedy);
    }

    // An address may name a user and a password.
    private static String withoutPassword(String value) {
        return value.replaceAll("//[^/@]*@", "//******@");
    }

    PropertyViolation withoutValue() {
        return new PropertyViolation(property, Optional.empty(), origin, problem, remedy);
    }

    /** Returns property, origin, problem and remedy in one line, without the value. */
    @Override
    public String toString() {
        return property + origin.map(place -> " (" + place + ")").orElse("") + ": " + problem
                + (remedy.isEmpty() ? "" : " " + remedy);
    }
}
