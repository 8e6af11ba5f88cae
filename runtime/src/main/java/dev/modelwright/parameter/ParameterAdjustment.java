package dev.modelwright.parameter;

import dev.modelwright.schema.LocalizedText;
import java.util.Locale;

/**
 * One thing that is sent other than as it was given, in English and Simplified Chinese. Nothing is wrong with it.
 *
 * @param parameter the parameter's own name; for a null that was dropped, the name under which it was given
 * @param kind what was done
 * @param messages what was done, as a sentence
 */
public record ParameterAdjustment(String parameter, Kind kind, LocalizedText messages) {

    /** Returns the English message. */
    public String message() {
        return messages.english();
    }

    /** Returns the message in the reader's language, or the English one. */
    public String message(Locale locale) {
        return messages.in(locale);
    }

    @Override
    public String toString() {
        return message();
    }

    /** What can be done to a value. */
    public enum Kind {
        /** The value was given under the template's name and is sent under the parameter's own. */
        RENAMED,
        /** No value was given, and the default of a required parameter is sent. */
        DEFAULT_SENT,
        /** A whole number was given with a fraction of zero and is sent without it. */
        FRACTION_DROPPED,
        /** A null was given and is not sent. */
        NULL_DROPPED,
        /** An extra parameter took the rule's place and is sent unchecked. */
        UNCHECKED
    }
}
