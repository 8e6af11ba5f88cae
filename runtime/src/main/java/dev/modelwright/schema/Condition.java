package dev.modelwright.schema;

/**
 * One condition under which a field or an option is shown: another field has a value. Several conditions are joined by
 * and.
 *
 * @param variable the other field's variable, or {@link #MODEL_TYPE}
 * @param value the value that it must have, compared as text
 */
public record Condition(String variable, String value) {

    /** The implicit variable that holds the wire name of the model's kind. */
    public static final String MODEL_TYPE = "__model_type";
    /** The implicit variable that holds the model's name. */
    public static final String MODEL_NAME = "__model_name";
}
