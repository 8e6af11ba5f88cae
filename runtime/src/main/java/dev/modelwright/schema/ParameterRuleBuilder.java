package dev.modelwright.schema;

import dev.modelwright.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a rule says itself and merges it with its template, key by key: what was set wins, also when it was set
 * to nothing; what was not set comes from the template. The one place where templates are merged, for YAML and for code.
 * Not thread-safe.
 */
public final class ParameterRuleBuilder {

    private final String name;
    private @Nullable ParameterTemplate template;
    private Setting<ParameterType> type = Setting.absent();
    private Setting<LocalizedText> label = Setting.absent();
    private Setting<LocalizedText> help = Setting.absent();
    private Setting<JsonValue> defaultValue = Setting.absent();
    private Setting<BigDecimal> min = Setting.absent();
    private Setting<BigDecimal> max = Setting.absent();
    private Setting<Integer> precision = Setting.absent();
    private Setting<List<String>> options = Setting.absent();
    private boolean required;

    /** Starts a rule without template; set a type or a template before building. */
    public ParameterRuleBuilder(String name) {
        this.name = name;
    }

    /** Takes whatever is not set from the template. */
    public ParameterRuleBuilder template(ParameterTemplate template) {
        this.template = template;
        return this;
    }

    /** Sets the type of the values. */
    public ParameterRuleBuilder type(ParameterType type) {
        this.type = Setting.of(type);
        return this;
    }

    /** Sets what users read; replaces the template's label in all languages. */
    public ParameterRuleBuilder label(LocalizedText label) {
        this.label = Setting.of(label);
        return this;
    }

    /** Sets the explanation; replaces the template's in all languages. */
    public ParameterRuleBuilder help(Setting<LocalizedText> help) {
        this.help = help;
        return this;
    }

    /** Sets the explanation; replaces the template's in all languages. */
    public ParameterRuleBuilder help(LocalizedText help) {
        return help(Setting.of(help));
    }

    /** Sends a value in every call: the caller's, else the default. */
    public ParameterRuleBuilder required() {
        return required(true);
    }

    /** States whether a value is sent in every call. */
    public ParameterRuleBuilder required(boolean required) {
        this.required = required;
        return this;
    }

    /** Sets the default in one of its three states. */
    public ParameterRuleBuilder defaultValue(Setting<JsonValue> value) {
        this.defaultValue = value;
        return this;
    }

    /** Sets a numeric default. */
    public ParameterRuleBuilder defaultValue(BigDecimal value) {
        return defaultValue(Setting.of(JsonValue.of(value)));
    }

    /**
     * Sets a numeric default; the value is taken as it prints.
     *
     * @throws IllegalArgumentException when the value is infinite or not a number
     */
    public ParameterRuleBuilder defaultValue(double value) {
        return defaultValue(JsonValue.of(value).value());
    }

    /** Sets a whole default. */
    public ParameterRuleBuilder defaultValue(long value) {
        return defaultValue(BigDecimal.valueOf(value));
    }

    /** Sets a textual default. */
    public ParameterRuleBuilder defaultValue(String value) {
        return defaultValue(Setting.of(JsonValue.of(value)));
    }

    /** Sets a default of true or false. */
    public ParameterRuleBuilder defaultValue(boolean value) {
        return defaultValue(Setting.of(JsonValue.of(value)));
    }

    /** Sets the least value in one of its three states. */
    public ParameterRuleBuilder min(Setting<BigDecimal> value) {
        this.min = value;
        return this;
    }

    /** Sets the least value. */
    public ParameterRuleBuilder min(BigDecimal value) {
        return min(Setting.of(value));
    }

    /**
     * Sets the least value; the number is taken as it prints.
     *
     * @throws IllegalArgumentException when the value is infinite or not a number
     */
    public ParameterRuleBuilder min(double value) {
        return min(JsonValue.of(value).value());
    }

    /** Sets the least value. */
    public ParameterRuleBuilder min(long value) {
        return min(BigDecimal.valueOf(value));
    }

    /** Sets the greatest value in one of its three states. */
    public ParameterRuleBuilder max(Setting<BigDecimal> value) {
        this.max = value;
        return this;
    }

    /** Sets the greatest value. */
    public ParameterRuleBuilder max(BigDecimal value) {
        return max(Setting.of(value));
    }

    /**
     * Sets the greatest value; the number is taken as it prints.
     *
     * @throws IllegalArgumentException when the value is infinite or not a number
     */
    public ParameterRuleBuilder max(double value) {
        return max(JsonValue.of(value).value());
    }

    /** Sets the greatest value. */
    public ParameterRuleBuilder max(long value) {
        return max(BigDecimal.valueOf(value));
    }

    /** Sets the number of decimal places in one of its three states. */
    public ParameterRuleBuilder precision(Setting<Integer> digits) {
        this.precision = digits;
        return this;
    }

    /** Sets the greatest number of decimal places. */
    public ParameterRuleBuilder precision(int digits) {
        return precision(Setting.of(digits));
    }

    /** Sets the values to choose from, in one of the three states. */
    public ParameterRuleBuilder options(Setting<List<String>> values) {
        this.options = values;
        return this;
    }

    /** Sets the values to choose from. */
    public ParameterRuleBuilder options(String... values) {
        return options(Setting.of(List.of(values)));
    }

    /**
     * Returns the merged rule.
     *
     * @throws IllegalStateException when neither a type nor a template was set
     */
    public ParameterRule build() {
        ParameterDefaults defaults = ParameterDefaults.of(template);
        Optional<ParameterType> merged = type.orElse(defaults.type());
        if (merged.isEmpty()) {
            throw new IllegalStateException("Rule `" + name + "` must have a type or a template.");
        }
        Optional<LocalizedText> shown = label.orElse(defaults.label());
        return new ParameterRule(
                name,
                Optional.ofNullable(template),
                shown.isPresent() ? shown.get() : LocalizedText.of(name),
                merged.get(),
                help.orElse(defaults.help()),
                required,
                defaultValue.orElse(defaults.defaultValue()),
                min.orElse(defaults.min()),
                max.orElse(defaults.max()),
                precision.orElse(defaults.precision()),
                options.orElse(defaults.options()).orElse(List.of()));
    }
}
