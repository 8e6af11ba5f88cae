package dev.modelwright.schema;

/** A model that a vendor ships in YAML. Generated enums implement it, with one constant for each model. */
public interface PredefinedModel {

    /** Returns the name that is sent to the vendor. */
    String model();

    /** Returns what the model can do, which parameters it takes and what it costs. */
    ModelSchema schema();
}
