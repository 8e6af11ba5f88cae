package dev.modelwright.springboot;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells which properties are wrong when an application does not start: each with its value, its place and what to do. */
final class WrongPropertiesFailureAnalyzer extends AbstractFailureAnalyzer<WrongPropertiesException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, WrongPropertiesException cause) {
        List<PropertyViolation> violations = cause.violations();
        String title = violations.size() == 1
                ? "A property of Modelwright is wrong:"
                : violations.size() + " properties of Modelwright are wrong:";
        String description =
                violations.stream().map(WrongPropertiesFailureAnalyzer::text).collect(Collectors.joining("\n\n"));
        return new FailureAnalysis(title + "\n\n" + description, action(violations), cause);
    }

    private static String text(PropertyViolation violation) {
        StringBuilder text = new StringBuilder("    Property: ").append(violation.property());
        violation
                .value()
                .ifPresent(value -> text.append("\n    Value: \"").append(value).append('"'));
        violation.origin().ifPresent(origin -> text.append("\n    Origin: ").append(origin));
        return text.append("\n    Reason: ").append(violation.problem()).toString();
    }

    private static String action(List<PropertyViolation> violations) {
        return violations.stream()
                .filter(violation -> !violation.remedy().isEmpty())
                .map(violation -> violation.property() + ": " + violation.remedy())
                .distinct()
                .collect(Collectors.joining("\n", "Correct your application's configuration.\n", ""))
                .strip();
    }
}
