package dev.modelwright.schema;

/** The widget of a credential field. */
public enum FieldType implements WireNamed {
    /** One line of text, shown as typed. */
    TEXT_INPUT("text-input"),
    /** One line of text that must never be shown. */
    SECRET_INPUT("secret-input"),
    /** One of several options, as a drop-down list. */
    SELECT("select"),
    /** One of several options, all visible. */
    RADIO("radio"),
    /** On or off. */
    SWITCH("switch");

    private final String wireName;

    FieldType(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }

    /** Tells whether the value must be one of the field's options. */
    public boolean isChoice() {
        return this == SELECT || this == RADIO;
    }
}
