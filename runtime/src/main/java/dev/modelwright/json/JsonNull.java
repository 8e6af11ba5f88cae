package dev.modelwright.json;

/** The JSON value {@code null}: a value that is there and says "nothing", unlike a member that is absent. */
public enum JsonNull implements JsonValue {

    /** The one value of this type. */
    NULL;

    @Override
    public boolean isNull() {
        return true;
    }

    @Override
    public String toString() {
        return toJson();
    }
}
