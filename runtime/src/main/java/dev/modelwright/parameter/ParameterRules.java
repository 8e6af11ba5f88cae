package dev.modelwright.parameter;

import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.ParameterRule;
import dev.modelwright.schema.ParameterRuleBuilder;
import dev.modelwright.schema.ParameterTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Parameter rules built by code: one method for each template, and any other rule. Not thread-safe. */
public final class ParameterRules {

    private final List<ParameterRule> rules = new ArrayList<>();

    private ParameterRules() {}

    /** Starts without rules. */
    public static ParameterRules builder() {
        return new ParameterRules();
    }

    /** Adds {@code temperature} as the template has it. */
    public ParameterRules temperature() {
        return temperature(UnaryOperator.identity());
    }

    /** Adds {@code temperature}, changed. */
    public ParameterRules temperature(UnaryOperator<ParameterRuleBuilder> change) {
        return template(ParameterTemplate.TEMPERATURE, change);
    }

    /** Adds {@code top_p} as the template has it. */
    public ParameterRules topP() {
        return topP(UnaryOperator.identity());
    }

    /** Adds {@code top_p}, changed. */
    public ParameterRules topP(UnaryOperator<ParameterRuleBuilder> change) {
        return template(ParameterTemplate.TOP_P, change);
    }

    /** Adds {@code top_k} as the template has it. */
    public ParameterRules topK() {
        return topK(UnaryOperator.identity());
    }

    /** Adds {@code top_k}, changed. */
    public ParameterRules topK(UnaryOperator<ParameterRuleBuilder> change) {
        return template(ParameterTemplate.TOP_K, change);
    }

    /** Adds {@code presence_penalty} as the template has it. */
    public ParameterRules presencePenalty() {
        return presencePenalty(UnaryOperator.identity());
    }

    /** Adds {@code presence_penalty}, changed. */
    public ParameterRules presencePenalty(UnaryOperator<ParameterRuleBuilder> change) {
        return template(ParameterTemplate.PRESENCE_PENALTY, change);
    }

    /** Adds {@code frequency_penalty} as the template has it. */
    public ParameterRules frequencyPenalty() {
        return frequencyPenalty(UnaryOperator.identity());
    }

    /** Adds {@code frequency_penalty}, changed. */
    public ParameterRules frequencyPenalty(UnaryOperator<ParameterRuleBuilder> change) {
        return template(ParameterTemplate.FREQUENCY_PENALTY, change);
    }

    /** Adds {@code max_tokens} as the template has it. */
    public ParameterRules maxTokens() {
        return maxTokens(UnaryOperator.identity());
    }

    /** Adds {@code max_tokens}, changed. */
    public ParameterRules maxTokens(UnaryOperator<ParameterRuleBuilder> change) {
        return template(ParameterTemplate.MAX_TOKENS, change);
    }

    /** Adds {@code response_format} as the template has it. */
    public ParameterRules responseFormat() {
        return responseFormat(UnaryOperator.identity());
    }

    /** Adds {@code response_format}, changed. */
    public ParameterRules responseFormat(UnaryOperator<ParameterRuleBuilder> change) {
        return template(ParameterTemplate.RESPONSE_FORMAT, change);
    }

    /** Adds {@code json_schema} as the template has it. */
    public ParameterRules jsonSchema() {
        return jsonSchema(UnaryOperator.identity());
    }

    /** Adds {@code json_schema}, changed. */
    public ParameterRules jsonSchema(UnaryOperator<ParameterRuleBuilder> change) {
        return template(ParameterTemplate.JSON_SCHEMA, change);
    }

    /**
     * Adds a rule after those that are there.
     *
     * @throws IllegalArgumentException when its name is there already, or the rule contradicts itself
     */
    public ParameterRules rule(ParameterRule rule) {
        if (rules.stream().anyMatch(known -> known.name().equals(rule.name()))) {
            throw new IllegalArgumentException("Rule `" + rule.name() + "` is there already. Give each name once.");
        }
        rules.add(RuleSoundness.require(rule));
        return this;
    }

    /** Returns the rules. */
    public List<ParameterRule> build() {
        return List.copyOf(rules);
    }

    /** Starts a customizable model that has these rules. */
    public ModelSchema.Builder toModel(String model, ModelKind kind) {
        return ModelSchema.builder(model, kind).parameterRules(rules);
    }

    private ParameterRules template(ParameterTemplate template, UnaryOperator<ParameterRuleBuilder> change) {
        return rule(change.apply(ParameterRule.builder(template.wireName(), template))
                .build());
    }
}
