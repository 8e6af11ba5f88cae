package dev.modelwright.samples.playground.store;

import dev.modelwright.schema.WireNamed;

/** Which of a provider's two forms a record fills in. */
public enum FormKind implements WireNamed {
    /** For the models that the vendor ships. */
    PROVIDER("provider"),
    /** For one model that its user names. */
    MODEL("model");

    private final String wireName;

    FormKind(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
