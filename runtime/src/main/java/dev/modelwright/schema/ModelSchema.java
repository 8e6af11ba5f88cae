package dev.modelwright.schema;

import dev.modelwright.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One model: what it is called, what it can do, which parameters it takes and what it costs.
 *
 * @param model the name that is sent to the vendor
 * @param label what users read
 * @param kind the kind of model
 * @param features what the model can do beyond its kind
 * @param properties the facts that it states
 * @param parameterRules what its parameters may be, in order
 * @param pricing what it costs; empty when unknown
 * @param deprecated whether it is hidden from lists
 * @param source where the schema comes from
 */
public record ModelSchema(
        String model,
        LocalizedText label,
        ModelKind kind,
        Set<ModelFeature> features,
        ModelProperties properties,
        List<ParameterRule> parameterRules,
        Optional<Pricing> pricing,
        boolean deprecated,
        ModelSource source) {

    public ModelSchema {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(kind, "kind");
        EnumSet<ModelFeature> copy = EnumSet.noneOf(ModelFeature.class);
        copy.addAll(features);
        features = Collections.unmodifiableSet(copy);
        parameterRules = List.copyOf(parameterRules);
    }

    /** Starts a customizable model without rules, labelled with its own name. */
    public static Builder builder(String model, ModelKind kind) {
        return new Builder(model, kind);
    }

    /** Returns the rule of a parameter, empty when the model has none of that name. */
    public Optional<ParameterRule> rule(String name) {
        return parameterRules.stream().filter(rule -> rule.name().equals(name)).findFirst();
    }

    /** Collects the parts of a model. Not thread-safe. */
    public static final class Builder {
        private final String model;
        private final ModelKind kind;
        private final Set<ModelFeature> features = EnumSet.noneOf(ModelFeature.class);
        private final List<ParameterRule> rules = new ArrayList<>();
        private LocalizedText label;
        private ModelProperties properties = ModelProperties.NONE;
        private @Nullable Pricing pricing;
        private boolean deprecated;
        private ModelSource source = ModelSource.CUSTOMIZABLE;

        private Builder(String model, ModelKind kind) {
            this.model = model;
            this.kind = kind;
            this.label = LocalizedText.of(model);
        }

        /** Sets what users read. */
        public Builder label(LocalizedText label) {
            this.label = label;
            return this;
        }

        /** Adds features. */
        public Builder features(Collection<ModelFeature> more) {
            features.addAll(more);
            return this;
        }

        /** Adds features. */
        public Builder features(ModelFeature... more) {
            return features(List.of(more));
        }

        /** Sets a property, replacing the one that was there. */
        public Builder property(ModelProperty property, JsonValue value) {
            this.properties = properties.with(property, value);
            return this;
        }

        /** Sets how the language model is spoken to. */
        public Builder mode(LlmMode mode) {
            return property(ModelProperty.MODE, JsonValue.of(mode.wireName()));
        }

        /** Sets the greatest number of tokens, prompt and answer together. */
        public Builder contextSize(int tokens) {
            return property(ModelProperty.CONTEXT_SIZE, JsonValue.of(tokens));
        }

        /** Sets the greatest number of tokens where it is known, and leaves it open otherwise. */
        public Builder contextSize(OptionalInt tokens) {
            return tokens.isPresent() ? contextSize(tokens.getAsInt()) : this;
        }

        /** Adds parameter rules, after those that are there. */
        public Builder parameterRules(Collection<ParameterRule> more) {
            rules.addAll(more);
            return this;
        }

        /** Sets what the model costs. */
        public Builder pricing(Pricing pricing) {
            this.pricing = pricing;
            return this;
        }

        /** Hides the model from lists. */
        public Builder deprecated() {
            this.deprecated = true;
            return this;
        }

        /** States where the schema comes from. */
        public Builder source(ModelSource source) {
            this.source = source;
            return this;
        }

        /** Returns the model. */
        public ModelSchema build() {
            return new ModelSchema(
                    model, label, kind, features, properties, rules, Optional.ofNullable(pricing), deprecated, source);
        }
    }
}
