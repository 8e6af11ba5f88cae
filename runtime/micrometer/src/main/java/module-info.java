/** Calls of models as Micrometer observations and meters. */
// Micrometer's jars have no descriptor; the names of their modules stand in their manifests.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module dev.modelwright.micrometer {
    requires static transitive org.jspecify;
    requires static transitive micrometer.core;
    requires transitive dev.modelwright.runtime;
    requires transitive micrometer.commons;
    requires transitive micrometer.observation;

    exports dev.modelwright.micrometer;
}
