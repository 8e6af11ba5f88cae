package dev.modelwright.parameter;

import dev.modelwright.schema.LocalizedText;
import java.util.Locale;

/**
 * One thing that is wrong with a parameter, in English and Simplified Chinese.
 *
 * @param parameter the parameter's name
 * @param rule the rule that was broken
 * @param messages what must, may or cannot be, as a sentence
 */
public record ParameterViolation(String parameter, Rule rule, LocalizedText messages) {

    /** Creates a violation that is worded in English only. */
    public ParameterViolation(String parameter, Rule rule, String message) {
        this(parameter, rule, LocalizedText.of(message));
    }

    /** Returns the English message. */
    public String message() {
        return messages.english();
    }

    /** Returns the message in the reader's language, or the English one. */
    public String message(Locale locale) {
        return messages.in(locale);
    }

    /** The rules that a value can break. */
    public enum Rule {
        /** A value must be given. */
        REQUIRED,
        /** The value must be of the parameter's type. */
        TYPE,
        /** The number must not be below the least value. */
        MIN,
        /** The number must not be above the greatest value. */
        MAX,
        /** The number must not have more decimal places than allowed. */
        PRECISION,
        /** The text must be one of the options. */
        NOT_AN_OPTION,
        /** The model must have a parameter of this name. */
        UNKNOWN,
        /** The value must not be given both under the parameter's own name and under its template's. */
        TWICE
    }

    @Override
    public String toString() {
        return message();
    }
}
