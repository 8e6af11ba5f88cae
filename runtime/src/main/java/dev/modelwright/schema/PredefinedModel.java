package dev.modelwright.schema;

/** A model that a vendor ships in YAML. Generated enums implement it, with one constant for each model. */
public interface PredefinedModel {

    /** Returns the name that is sent to the vendor. */
    String model();

    /** Returns the kind of model. */
    ModelKind kind();

    /** Returns what the model can do, which parameters it takes and what it costs. Made when it is first asked for. */
    ModelSchema schema();
}
