package dev.modelwright.processor.render;

import dev.modelwright.processor.plan.ParameterPlan;
import dev.modelwright.processor.plan.ValueType;
import dev.modelwright.schema.ParameterRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What javadoc says of one parameter. */
final class ParameterText {

    private ParameterText() {}

    static String of(ParameterPlan parameter) {
        ParameterRule rule = parameter.rule();
        List<String> sentences = new ArrayList<>();
        sentences.add(JavaText.javadoc(rule.label().english()) + ".");
        rule.help().ifPresent(help -> sentences.add(JavaText.javadoc(help.english())));
        if (parameter.type() == ValueType.JSON) {
            sentences.add("Of which type it is, differs between models.");
        } else {
            limits(rule).ifPresent(limits -> sentences.add(limits + " A model may narrow this."));
        }
        if (parameter.isOptional()) {
            sentences.add("Only some models take it.");
        }
        return Paragraph.of(String.join(" ", sentences));
    }

    private static Optional<String> limits(ParameterRule rule) {
        if (!rule.options().isEmpty()) {
            String options = rule.options().stream().map(JavaText::code).collect(Collectors.joining(", "));
            return Optional.of("One of " + options + ".");
        }
        if (rule.min().isPresent() && rule.max().isPresent()) {
            return Optional.of("From " + print(rule.min().get()) + " to "
                    + print(rule.max().get()) + ".");
        }
        return rule.min()
                .map(min -> "At least " + print(min) + ".")
                .or(() -> rule.max().map(max -> "At most " + print(max) + "."));
    }

    private static String print(BigDecimal bound) {
        return bound.toPlainString();
    }
}
