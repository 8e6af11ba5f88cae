package dev.modelwright.schema;

/** Where a model's schema comes from. */
public enum ModelSource implements WireNamed {
    /** From a file that the vendor ships. */
    PREDEFINED("predefined-model"),
    /** From code, for a model that a user named. */
    CUSTOMIZABLE("customizable-model");

    private final String wireName;

    ModelSource(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
