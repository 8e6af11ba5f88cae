package dev.modelwright.credential;

import dev.modelwright.schema.LocalizedText;
import java.util.Locale;

/**
 * One thing that is wrong with a submitted credential, in English and Simplified Chinese. Holds no submitted value.
 *
 * @param variable the field's variable, or the unknown key
 * @param labels what users read beside the field; the key itself when it is unknown
 * @param rule the rule that was broken
 * @param messages what must, may or cannot be, as a sentence
 * @param remedies what to do, as a sentence
 */
public record CredentialViolation(
        String variable, LocalizedText labels, Rule rule, LocalizedText messages, LocalizedText remedies) {

    /** Creates a violation that is worded in English only. */
    public CredentialViolation(String variable, String label, Rule rule, String message, String remedy) {
        this(variable, LocalizedText.of(label), rule, LocalizedText.of(message), LocalizedText.of(remedy));
    }

    /** Returns the English label. */
    public String label() {
        return labels.english();
    }

    /** Returns the label in the reader's language, or the English one. */
    public String label(Locale locale) {
        return labels.in(locale);
    }

    /** Returns the English message. */
    public String message() {
        return messages.english();
    }

    /** Returns the message in the reader's language, or the English one. */
    public String message(Locale locale) {
        return messages.in(locale);
    }

    /** Returns the English remedy. */
    public String remedy() {
        return remedies.english();
    }

    /** Returns the remedy in the reader's language, or the English one, with the label in the reader's language. */
    public String remedy(Locale locale) {
        return remedies.in(locale);
    }

    /** The rules that a value can break. */
    public enum Rule {
        /** A value must be given. */
        REQUIRED,
        /** The value must be of a type that the field can take. */
        TYPE,
        /** The text must hold what the field's format says. */
        FORMAT,
        /** The text must not be longer than the field allows. */
        TOO_LONG,
        /** The value must be one of the options. */
        NOT_AN_OPTION,
        /** A value must not be given where the field is not shown. */
        NOT_SHOWN,
        /** A reference to a secret must lead to one. */
        UNRESOLVED,
        /** The key must be a variable of the form. */
        UNKNOWN
    }

    /** Returns message and remedy in the reader's language, or in English, as one text. */
    public String text(Locale locale) {
        String message = message(locale);
        return message + (message.endsWith("\u3002") ? "" : " ") + remedy(locale);
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
