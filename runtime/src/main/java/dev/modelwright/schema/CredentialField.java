package dev.modelwright.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a credential form.
 *
 * @param variable the key under which the value is stored
 * @param label what users read beside the field
 * @param type the widget
 * @param format what the text holds
 * @param required whether a value must be given when the field is shown and has no default
 * @param defaultValue the value that stands in for a missing one, as text; nothing but white space counts as none
 * @param options the values of a choice, in order
 * @param placeholder a sample value shown in an empty field
 * @param help a longer explanation
 * @param helpUrl an address that explains the field
 * @param maxLength the greatest number of characters (code points), 0 for no limit
 * @param showOn the conditions under which the field is shown; empty when always
 */
public record CredentialField(
        String variable,
        LocalizedText label,
        FieldType type,
        ValueFormat format,
        boolean required,
        Optional<String> defaultValue,
        List<FieldOption> options,
        Optional<LocalizedText> placeholder,
        Optional<LocalizedText> help,
        Optional<String> helpUrl,
        int maxLength,
        List<Condition> showOn) {

    public CredentialField {
        Objects.requireNonNull(variable, "variable");
        defaultValue = defaultValue.isPresent() && defaultValue.get().isBlank() ? Optional.empty() : defaultValue;
        options = List.copyOf(options);
        showOn = List.copyOf(showOn);
    }

    /** Starts a field that is optional, always shown and holds any text. */
    public static Builder builder(String variable, FieldType type, LocalizedText label) {
        return new Builder(variable, type, label);
    }

    /** Collects the parts of a field. Not thread-safe. */
    public static final class Builder {
        private final String variable;
        private final FieldType type;
        private final LocalizedText label;
        private final List<FieldOption> options = new ArrayList<>();
        private final List<Condition> showOn = new ArrayList<>();
        private ValueFormat format = ValueFormat.TEXT;
        private boolean required;
        private @Nullable String defaultValue;
        private @Nullable LocalizedText placeholder;
        private @Nullable LocalizedText help;
        private @Nullable String helpUrl;
        private int maxLength;

        private Builder(String variable, FieldType type, LocalizedText label) {
            this.variable = variable;
            this.type = type;
            this.label = label;
        }

        /** States what the text holds. */
        public Builder format(ValueFormat format) {
            this.format = format;
            return this;
        }

        /** Demands a value whenever the field is shown and has no default. */
        public Builder required() {
            this.required = true;
            return this;
        }

        /** Gives the value that stands in for a missing one. */
        public Builder defaultValue(String value) {
            this.defaultValue = value;
            return this;
        }

        /** Adds a value to choose from. */
        public Builder option(FieldOption option) {
            options.add(option);
            return this;
        }

        /** Shows a sample value in the empty field. */
        public Builder placeholder(LocalizedText text) {
            this.placeholder = text;
            return this;
        }

        /** Explains the field. */
        public Builder help(LocalizedText text) {
            this.help = text;
            return this;
        }

        /** Links to an explanation. */
        public Builder helpUrl(String url) {
            this.helpUrl = url;
            return this;
        }

        /** Limits the number of characters; 0 lifts the limit. */
        public Builder maxLength(int characters) {
            this.maxLength = characters;
            return this;
        }

        /** Adds a condition; all must hold for the field to be shown. */
        public Builder showOn(String otherVariable, String value) {
            showOn.add(new Condition(otherVariable, value));
            return this;
        }

        /** Returns the field. */
        public CredentialField build() {
            return new CredentialField(
                    variable,
                    label,
                    type,
                    format,
                    required,
                    Optional.ofNullable(defaultValue),
                    options,
                    Optional.ofNullable(placeholder),
                    Optional.ofNullable(help),
                    Optional.ofNullable(helpUrl),
                    maxLength,
                    showOn);
        }
    }
}
