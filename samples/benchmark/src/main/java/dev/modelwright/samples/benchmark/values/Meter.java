package dev.modelwright.samples.benchmark.values;

import dev.modelwright.annotation.Provider;

/** The vendor whose values are measured. */
@Provider(value = "meter.yaml", schemaOnly = true)
public interface Meter {}
