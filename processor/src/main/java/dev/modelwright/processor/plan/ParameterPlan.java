package dev.modelwright.processor.plan;

import dev.modelwright.schema.ParameterRule;
import java.util.Optional;

/**
 * One parameter of a kind of models.
 *
 * @param rule the rule, template merged
 * @param isOptional whether the rule of customizable models says that only some have it
 * @param name the name of its methods
 * @param type the type of its values
 * @param choice the enum of a {@link ValueType#CHOICE}
 * @param line the line of the declaration in the vendor file
 */
public record ParameterPlan(
        ParameterRule rule, boolean isOptional, String name, ValueType type, Optional<ChoicePlan> choice, int line) {}
