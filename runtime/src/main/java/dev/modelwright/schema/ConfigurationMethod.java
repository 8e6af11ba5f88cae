package dev.modelwright.schema;

/** How users of a vendor come to a model. */
public enum ConfigurationMethod implements WireNamed {
    /** The vendor ships models in YAML; one credential serves all of them. */
    PREDEFINED_MODEL("predefined-model"),
    /** Users name a model at run time and give a credential for each. */
    CUSTOMIZABLE_MODEL("customizable-model");

    private final String wireName;

    ConfigurationMethod(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
