package dev.modelwright.schema;

import java.util.List;

/**
 * One value that a choice offers.
 *
 * @param value the value that is stored
 * @param label what users read
 * @param showOn the conditions under which the option is offered; empty when always
 */
public record FieldOption(String value, LocalizedText label, List<Condition> showOn) {

    public FieldOption {
        showOn = List.copyOf(showOn);
    }

    /** Returns an option that is always offered. */
    public static FieldOption of(String value, LocalizedText label) {
        return new FieldOption(value, label, List.of());
    }
}
